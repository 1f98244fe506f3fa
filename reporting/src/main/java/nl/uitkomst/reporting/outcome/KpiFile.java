package nl.uitkomst.reporting.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** All periods of a KPI as a CSV file that a Dutch Excel opens by itself: the whole first, then everyone who reported on it. */
public final class KpiFile {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "contract",
            "kpi",
            "who",
            "period",
            "first",
            "last",
            "numerator",
            "denominator",
            "value",
            "unit",
            "target",
            "verdict",
            "state",
            "note",
            "illustrative");

    private final KpiInParts outcome;
    private final Texts texts;
    private final Notation notation;

    private KpiFile(KpiInParts outcome, Texts texts) {
        this.outcome = outcome;
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static byte[] csv(KpiInParts outcome, Texts texts) {
        return new KpiFile(outcome, texts).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("outcome.file." + column))
                    .toList());
            outcome.kpi().periods().forEach(period -> csv.writeRecord(row(texts.get("outcome.file.whole"), period)));
            for (var part : outcome.parts()) {
                part.periods().forEach(period -> csv.writeRecord(row(part.name(), period)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString();
    }

    private List<String> row(String who, PeriodOutcome period) {
        var figure = period.figure();
        var target = period.target();
        return List.of(
                outcome.contract().number().text(),
                safe(outcome.kpi().definition().name()),
                safe(who),
                notation.period(period.period()),
                period.period().start().toString(),
                period.period().end().toString(),
                figure == null ? "" : plain(figure.numerator()),
                figure == null || !isMadeOfTwo(figure) ? "" : plain(figure.denominator()),
                figure == null ? "" : notation.bareFigure(period).replace("−", "-"),
                safe(period.definition().unit()),
                target == null ? "" : notation.target(target, period.definition()),
                texts.get("outcome.verdict." + period.verdict()),
                texts.get("outcome.state." + period.state()),
                period.noFigure() == null ? "" : KpiSentences.in(texts).noFigure(period),
                outcome.contract().illustrative() ? texts.get("outcome.illustrative") : "");
    }

    private static boolean isMadeOfTwo(Figure figure) {
        return figure.kind() != KpiKind.COUNT && figure.kind() != KpiKind.AMOUNT;
    }

    private String plain(BigDecimal value) {
        return notation.exact(value).replace("−", "-").replace(texts.language().equals("nl") ? "." : ",", "");
    }

    /** A name that begins like a formula must stay a name when a spreadsheet opens it. */
    private static String safe(String typed) {
        return FORMULA.matcher(typed).matches() ? "'" + typed : typed;
    }
}
