package nl.uitkomst.reporting.money;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Every amount of contract years with where it comes from, as a CSV file that a Dutch Excel opens by itself. */
public final class LedgerFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("contract", "year", "kind", "date", "amount", "what", "who", "source", "illustrative");

    private final Texts texts;
    private final Notation notation;

    private LedgerFile(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static byte[] csv(List<MoneyYear> years, Texts texts) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("money.file." + column))
                    .toList());
            var file = new LedgerFile(texts);
            years.forEach(year -> file.rows(year).forEach(csv::writeRecord));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<List<String>> rows(MoneyYear year) {
        var ledger = year.ledger();
        return Stream.of(
                        ledger.steps().stream()
                                .map(step -> row(
                                        year,
                                        "step." + step.kind(),
                                        step.on().toString(),
                                        step.amount(),
                                        step.percentage() == null ? "" : notation.exact(step.percentage()) + "%",
                                        "",
                                        step.source() == null ? "" : step.source())),
                        ledger.instalments().stream()
                                .map(one -> row(year, "instalment", one.due().toString(), one.amount(), "", "", "")),
                        ledger.payments().stream().map(paid -> paid(year, paid)),
                        ledger.costs().stream()
                                .map(cost -> row(
                                        year,
                                        cost.accepted() ? "cost" : "cost.provisional",
                                        cost.period().end().toString(),
                                        cost.amount(),
                                        cost.category().name(),
                                        cost.organisationName(),
                                        cost.period().toString())),
                        ledger.settled().stream()
                                .map(one -> row(
                                        year,
                                        "settled." + one.kind(),
                                        "",
                                        one.amount(),
                                        one.hasCode() ? one.name() + " (" + one.subject() + ")" : one.subject(),
                                        "",
                                        String.valueOf(one.settlement()))))
                .flatMap(it -> it);
    }

    private List<String> paid(MoneyYear year, Ledger.Paid paid) {
        var kind = paid.corrects() == null ? "payment." + paid.kind() : "payment.correction";
        return row(year, kind, paid.on().toString(), paid.amount(), paid.description(), "", paid.reference());
    }

    private List<String> row(
            MoneyYear year, String kind, String date, Euro amount, String what, String who, String source) {
        return List.of(
                year.head().number().text(),
                String.valueOf(year.ledger().year()),
                texts.get("money.file.kind." + kind),
                date,
                plain(amount),
                safe(what),
                safe(who),
                safe(source),
                year.head().illustrative() ? texts.get("outcome.illustrative") : "");
    }

    private String plain(Euro amount) {
        return texts.language().equals("nl") ? amount.toString().replace('.', ',') : amount.toString();
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
