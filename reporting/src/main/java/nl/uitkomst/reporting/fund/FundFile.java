package nl.uitkomst.reporting.fund;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.fund.FundEntry;
import nl.uitkomst.domain.fund.FundStatement;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Every entry of a fund with what was free after it, as a CSV file that a Dutch Excel opens by itself. */
public final class FundFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "contract",
            "number",
            "date",
            "kind",
            "what",
            "year",
            "proposal",
            "phase",
            "amount",
            "free",
            "reason",
            "illustrative");

    private FundFile() {}

    public static byte[] csv(FundStatement fund, Texts texts) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("fund.file." + column))
                    .toList());
            var free = Euro.valueOf("0");
            for (var entry : fund.entries()) {
                free = free.plus(entry.onFree());
                csv.writeRecord(row(fund, entry, free, texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(FundStatement fund, FundEntry entry, Euro free, Texts texts) {
        return List.of(
                fund.number().text(),
                String.valueOf(entry.number()),
                Notation.in(texts).moment(entry.bookedAt()),
                texts.get("fund.kind." + entry.kind()),
                safe(FundWords.in(texts).entry(entry, fund)),
                entry.year().map(String::valueOf).orElse(""),
                fund.purpose(entry).map(one -> String.valueOf(one.number())).orElse(""),
                entry.phase().map(String::valueOf).orElse(""),
                plain(entry.amount(), texts),
                plain(free, texts),
                safe(entry.reason().orElse("")),
                fund.illustrative() ? texts.get("outcome.illustrative") : "");
    }

    private static String plain(Euro amount, Texts texts) {
        return texts.language().equals("nl") ? amount.toString().replace('.', ',') : amount.toString();
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
