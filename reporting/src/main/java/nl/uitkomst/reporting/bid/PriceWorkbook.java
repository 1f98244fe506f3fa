package nl.uitkomst.reporting.bid;

import nl.uitkomst.domain.bid.PriceForm;
import nl.uitkomst.domain.bid.PriceSheet;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.SafeWorkbook;
import nl.uitkomst.reporting.submission.StrictNumber;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The price sheet as a workbook: for each part of the work an amount a year. It is written and read by one description of its cells; only the amounts can be
 * typed into, and what is read has to be about the same tender, parts and years.
 */
public final class PriceWorkbook {

    private static final int NUMBER_ROW = 1;
    private static final int HEAD = 3;
    private static final int FIRST = 4;
    private static final String LIMIT = "999999999999";

    private final PriceForm form;
    private final Texts texts;

    /** What is wrong with a file, ready to show. */
    public record Reading(@Nullable PriceSheet sheet, List<String> faults) {

        public Optional<PriceSheet> read() {
            return Optional.ofNullable(sheet);
        }
    }

    public PriceWorkbook(PriceForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** @param filled what was sent before; absent for an empty one */
    public byte[] write(@Nullable PriceSheet filled) {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(texts.get("bid.price.sheet"));
            head(sheet, workbook);
            for (var line = 0; line < form.lines().size(); line++) {
                line(
                        sheet,
                        workbook,
                        line,
                        filled == null ? null : filled.lines().get(line));
            }
            totals(sheet);
            sheet.protectSheet("");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Sheet sheet, Workbook workbook) {
        text(sheet, 0, 0, texts.get("bid.price.title", plain(form.title())));
        text(sheet, NUMBER_ROW, 0, form.tender().text());
        text(sheet, 2, 0, texts.get("bid.price.what"));
        text(sheet, HEAD, 0, texts.get("bid.price.part"));
        for (var year = 0; year < form.years(); year++) {
            text(sheet, HEAD, year + 1, texts.get("bid.price.year", String.valueOf(year + 1)));
            sheet.setColumnWidth(year + 1, 18 * 256);
        }
        sheet.setColumnWidth(0, 44 * 256);
        sheet.createFreezePane(1, FIRST);
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 0, form.years()));
        var bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        sheet.getRow(HEAD).forEach(cell -> cell.setCellStyle(bold));
    }

    private void line(Sheet sheet, Workbook workbook, int line, PriceSheet.@Nullable Line filled) {
        text(sheet, FIRST + line, 0, plain(form.lines().get(line)));
        var open = input(workbook);
        for (var year = 0; year < form.years(); year++) {
            var cell = sheet.getRow(FIRST + line).createCell(year + 1);
            cell.setCellStyle(open);
            if (filled != null) {
                cell.setCellValue(filled.years().get(year).amount().doubleValue());
            }
        }
    }

    private static CellStyle input(Workbook workbook) {
        var open = workbook.createCellStyle();
        open.setLocked(false);
        open.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        open.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
        open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return open;
    }

    private void totals(Sheet sheet) {
        var row = FIRST + form.lines().size();
        text(sheet, row, 0, texts.get("bid.price.total"));
        for (var year = 1; year <= form.years(); year++) {
            var column = CellReference.convertNumToColString(year);
            sheet.getRow(row).createCell(year).setCellFormula("SUM(" + column + (FIRST + 1) + ":" + column + row + ")");
        }
    }

    private static void text(Sheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.createCell(column).setCellValue(text);
    }

    /** So that no text of ours becomes a formula. */
    private static String plain(String text) {
        return text.isEmpty() || "=+-@\t\0".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /** Never trusts what is in the file: everything that is wrong is told with its cell. */
    public Reading read(byte[] file) {
        var refusal = SafeWorkbook.refusal(file);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return read(workbook.getSheetAt(0));
        } catch (IOException | RuntimeException unreadable) { // what the library throws at a broken file
            return refused(Finding.Code.DAMAGED);
        }
    }

    private Reading refused(Finding.Code code) {
        var key = "bid.price.fault." + code;
        return new Reading(null, List.of(texts.get(texts.has(key) ? key : "bid.price.fault.DAMAGED")));
    }

    private Reading read(Sheet sheet) {
        if (!said(sheet, NUMBER_ROW, 0).equals(form.tender().text())) {
            return new Reading(
                    null,
                    List.of(texts.get("bid.price.fault.other", form.tender().text())));
        }
        var faults = new ArrayList<String>();
        var lines = new ArrayList<PriceSheet.Line>();
        for (var line = 0; line < form.lines().size(); line++) {
            var name = form.lines().get(line);
            if (!said(sheet, FIRST + line, 0).equals(plain(name))) {
                faults.add(texts.get("bid.price.fault.part", address(FIRST + line, 0), name));
            }
            var years = new ArrayList<Euro>();
            for (var year = 0; year < form.years(); year++) {
                years.add(amount(sheet, FIRST + line, year + 1, faults));
            }
            lines.add(new PriceSheet.Line(name, years));
        }
        return faults.isEmpty() ? new Reading(new PriceSheet(lines), faults) : new Reading(null, faults);
    }

    private Euro amount(Sheet sheet, int row, int column, List<String> faults) {
        var cell = cell(sheet, row, column);
        var number = cell == null ? Optional.<BigDecimal>empty() : number(cell);
        if (number.isEmpty()) {
            var empty = cell == null || cell.getCellType() == CellType.BLANK;
            faults.add(texts.get(empty ? "bid.price.fault.empty" : "bid.price.fault.number", address(row, column)));
            return Euro.valueOf("0");
        }
        var value = number.get().stripTrailingZeros();
        if (value.signum() < 0 || value.scale() > 2 || value.compareTo(new BigDecimal(LIMIT)) > 0) {
            faults.add(texts.get("bid.price.fault.amount", address(row, column)));
            return Euro.valueOf("0");
        }
        return new Euro(value);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> Optional.of(new BigDecimal(String.valueOf(cell.getNumericCellValue())));
            case STRING ->
                StrictNumber.of(cell.getStringCellValue()) instanceof StrictNumber.Read read
                        ? Optional.of(read.value())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static @Nullable Cell cell(Sheet sheet, int row, int column) {
        var line = sheet.getRow(row);
        return line == null ? null : line.getCell(column);
    }

    private static String said(Sheet sheet, int row, int column) {
        var cell = cell(sheet, row, column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
