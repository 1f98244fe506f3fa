package nl.uitkomst.reporting.assessment;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.assessment.Exact;
import nl.uitkomst.domain.assessment.Ranking.Aside;
import nl.uitkomst.domain.assessment.Ranking.Part;
import nl.uitkomst.domain.assessment.Ranking.Place;
import nl.uitkomst.domain.assessment.RankingView;
import nl.uitkomst.domain.assessment.RankingView.Made;
import nl.uitkomst.domain.assessment.SeenScore;
import nl.uitkomst.reporting.Texts;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Every fixed score with the points that it brings, and the price: as CSV that a Dutch Excel opens by itself, or as a workbook. Points stand there rounded and exactly. */
public final class RankingFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int WIDTH = 24 * 256;
    private static final List<String> COLUMNS = List.of(
            "candidate", "place", "criterion", "weight", "score", "highest", "amount", "points", "exact", "motivation");

    private final RankingView view;
    private final Made made;
    private final Texts texts;

    private RankingFile(RankingView view, Made made, Texts texts) {
        this.view = view;
        this.made = made;
        this.texts = texts;
    }

    public static byte[] csv(RankingView view, Made made, Texts texts) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            new RankingFile(view, made, texts)
                    .rows()
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(RankingFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] workbook(RankingView view, Made made, Texts texts) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet(texts.get("assessment.ranking.file"));
            var style = workbook.createCellStyle();
            style.setWrapText(true);
            new RankingFile(view, made, texts).rows().forEach(row -> fill(sheet, row, style));
            sheet.createFreezePane(1, 1);
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.setColumnWidth(column, WIDTH);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the workbook", e);
        }
    }

    private static void fill(XSSFSheet sheet, List<String> cells, XSSFCellStyle style) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            if (row.getRowNum() > 0 && cells.get(column).matches("\\d+([.,]\\d+)?")) {
                cell.setCellValue(Double.parseDouble(cells.get(column).replace(',', '.')));
            } else {
                cell.setCellValue(cells.get(column));
            }
        }
    }

    private Stream<List<String>> rows() {
        var head = COLUMNS.stream()
                .map(column -> texts.get("assessment.file." + column))
                .toList();
        return Stream.of(
                        Stream.of(head),
                        made.ranking().places().stream().flatMap(this::placed),
                        made.ranking().aside().stream().flatMap(this::aside))
                .flatMap(rows -> rows);
    }

    private Stream<List<String>> placed(Place place) {
        var counting = place.counting();
        var number = String.valueOf(place.number());
        var rows = new ArrayList<List<String>>();
        counting.parts().forEach(part -> rows.add(scored(place.candidate(), number, part)));
        rows.add(line(
                place.candidate(),
                number,
                texts.get("assessment.file.price"),
                decimal(made.compared().contest().priceWeight()),
                "",
                "",
                decimal(counting.amount().amount()),
                counting.price(),
                ""));
        rows.add(line(
                place.candidate(),
                number,
                texts.get("assessment.file.total"),
                "100",
                "",
                "",
                "",
                counting.total(),
                ""));
        return rows.stream();
    }

    private Stream<List<String>> aside(Aside aside) {
        return aside.parts().stream()
                .map(part -> scored(aside.candidate(), texts.get("assessment.ranking.aside"), part));
    }

    private List<String> scored(UUID candidate, String place, Part part) {
        return line(
                candidate,
                place,
                made.compared().criterion(part.criterion()),
                decimal(part.weight()),
                decimal(part.score()),
                decimal(part.highest()),
                "",
                part.points(),
                motivation(candidate, part.criterion()));
    }

    private List<String> line(
            UUID candidate,
            String place,
            String criterion,
            String weight,
            String score,
            String highest,
            String amount,
            BigFraction points,
            String motivation) {
        return List.of(
                made.compared().bidder(candidate),
                place,
                criterion,
                weight,
                score,
                highest,
                amount,
                decimal(Exact.rounded(points, made.ranking().decimals())),
                points.getNumerator() + " / " + points.getDenominator(),
                motivation);
    }

    private String motivation(UUID candidate, String criterion) {
        return view.agreed().stream()
                .filter(one -> one.isOf(candidate, criterion))
                .map(SeenScore::motivation)
                .findFirst()
                .orElse("");
    }

    private String decimal(BigDecimal value) {
        var plain = value.toPlainString();
        return texts.language().equals("nl") ? plain.replace('.', ',') : plain;
    }

    /** So that no spreadsheet takes what was typed for a formula. */
    private static String harmless(String text) {
        return text.isEmpty() || "=+-@".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
