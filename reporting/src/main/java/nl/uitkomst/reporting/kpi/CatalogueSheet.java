package nl.uitkomst.reporting.kpi;

import nl.uitkomst.reporting.submission.PlainSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue as a workbook: the same columns as in the CSV file, of which the headings stay in sight. */
public final class CatalogueSheet {

    private static final int WIDTH = 24 * 256;

    private CatalogueSheet() {}

    public static byte[] write(List<Map<String, String>> rows) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("kpis");
            var text = text(workbook);
            fill(sheet, 0, CatalogueCsv.COLUMNS, text);
            for (var row : rows) {
                var cells = CatalogueCsv.COLUMNS.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList();
                fill(sheet, sheet.getLastRowNum() + 1, cells, text);
            }
            sheet.createFreezePane(1, 1);
            for (int column = 0; column < CatalogueCsv.COLUMNS.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
                sheet.setDefaultColumnStyle(column, text);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the catalogue", e);
        }
    }

    /** So that what is typed stays what it is: no date is made of it, and no formula. */
    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setWrapText(true);
        return style;
    }

    private static void fill(XSSFSheet sheet, int number, List<String> cells, XSSFCellStyle style) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    static CatalogueCsv.Reading read(byte[] content) {
        var found = PlainSheet.read(content);
        var problems = new ArrayList<CatalogueCsv.Problem>();
        var rows = new ArrayList<CatalogueCsv.Row>();
        if (found.isEmpty()) {
            problems.add(new CatalogueCsv.Problem(1, "sheet", ""));
        } else if (found.get().size() < 2) {
            problems.add(new CatalogueCsv.Problem(1, "empty", ""));
        } else {
            var header = found.get().get(0).cells();
            if (CatalogueCsv.headings(header, problems)) {
                found.get().stream().skip(1).forEach(row -> rows.add(row(header, row)));
            }
            if (rows.size() > CatalogueCsv.MOST_ROWS) {
                problems.add(new CatalogueCsv.Problem(1, "rows", String.valueOf(CatalogueCsv.MOST_ROWS)));
            }
        }
        return new CatalogueCsv.Reading(List.copyOf(rows), List.copyOf(problems));
    }

    private static CatalogueCsv.Row row(List<String> header, PlainSheet.Row row) {
        var fields = new LinkedHashMap<String, String>();
        for (int column = 0; column < Math.min(header.size(), row.cells().size()); column++) {
            fields.put(header.get(column), row.cells().get(column));
        }
        return CatalogueCsv.row(row.number(), fields);
    }
}
