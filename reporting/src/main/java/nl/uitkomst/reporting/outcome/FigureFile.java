package nl.uitkomst.reporting.outcome;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.KpiOutcome;
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
import java.util.stream.Stream;

/**
 * All periods of a KPI, or of every KPI of a contract, as a CSV file that a Dutch Excel opens by itself: the whole first, then everyone who reported on
 * it.
 */
public final class FigureFile {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\\x00].*", Pattern.DOTALL);
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
            "version",
            "illustrative");

    private final Texts texts;
    private final Notation notation;

    private FigureFile(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    /** One row of the file, still as an outcome. */
    private record Line(ContractNumber contract, boolean illustrative, String kpi, String who, PeriodOutcome period) {}

    public static byte[] csv(KpiInParts outcome, Texts texts) {
        var contract = outcome.contract();
        var kpi = outcome.kpi();
        var whole =
                lines(contract.number(), contract.illustrative(), kpi, texts.get("outcome.file.whole"), kpi.periods());
        var parts = outcome.parts().stream()
                .flatMap(part -> lines(contract.number(), contract.illustrative(), kpi, part.name(), part.periods()));
        return new FigureFile(texts).write(Stream.concat(whole, parts));
    }

    public static byte[] csv(ContractOutcome contract, Texts texts) {
        var whole = texts.get("outcome.file.whole");
        return new FigureFile(texts)
                .write(contract.all().stream()
                        .flatMap(kpi -> lines(contract.number(), contract.illustrative(), kpi, whole, kpi.periods())));
    }

    private static Stream<Line> lines(
            ContractNumber contract, boolean illustrative, KpiOutcome kpi, String who, List<PeriodOutcome> periods) {
        var name = kpi.definition().name();
        return periods.stream().map(period -> new Line(contract, illustrative, name, who, period));
    }

    private byte[] write(Stream<Line> lines) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("outcome.file." + column))
                    .toList());
            lines.forEach(line -> csv.writeRecord(row(line)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(Line line) {
        var period = line.period();
        var figure = period.figure();
        var target = period.target();
        return List.of(
                line.contract().text(),
                safe(line.kpi()),
                safe(line.who()),
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
                version(period),
                line.illustrative() ? texts.get("outcome.illustrative") : "");
    }

    private String version(PeriodOutcome period) {
        var number = String.valueOf(period.version());
        return period.newVersion() ? texts.get("outcome.file.version.break", number) : number;
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
