package nl.uitkomst.reporting.spending;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.Investment;
import nl.uitkomst.reporting.Texts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Investments as a CSV file that a Dutch Excel opens by itself. */
public final class InvestmentFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "contract",
            "name",
            "number",
            "title",
            "kind",
            "gains",
            "carrier",
            "state",
            "vote",
            "amount",
            "reserved",
            "spent",
            "aim",
            "brought",
            "lesson");

    private InvestmentFile() {}

    public static byte[] csv(List<Investment> investments, Texts texts) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("spending.file." + column))
                    .toList());
            investments.forEach(one -> csv.writeRecord(row(one, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Investment one, Texts texts) {
        var words = InvestmentWords.in(texts);
        return List.of(
                one.contract().text(),
                safe(one.contractTitle()),
                String.valueOf(one.number()),
                safe(one.title()),
                words.kind(one),
                safe(one.whoGains()),
                safe(one.carrier()),
                words.decided(one),
                safe(words.sentence(one)),
                plain(one.amount(), texts),
                plain(one.reserved(), texts),
                plain(one.spent(), texts),
                safe(words.aim(one)),
                safe(words.brought(one)),
                safe(one.brought() == null ? "" : one.brought().lesson()));
    }

    private static String plain(Euro amount, Texts texts) {
        return texts.language().equals("nl") ? amount.toString().replace('.', ',') : amount.toString();
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
