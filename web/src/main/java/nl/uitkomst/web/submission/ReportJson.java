package nl.uitkomst.web.submission;

import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Findings;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.domain.submission.Revision;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.submission.FindingText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A report in the words of the API. */
public final class ReportJson {

    private ReportJson() {}

    /** Where a report stands. */
    public record Rapportage(
            String contract,
            String periode,
            String titel,
            String gemeente,
            String opdrachtnemer,
            boolean illustratief,
            LocalDate uiterlijk,
            String status,
            @Nullable Integer geldendeVersie,
            boolean definitief,
            List<Versie> versies) {}

    /** One revision. */
    public record Versie(
            int nummer,
            String status,
            @Nullable String correctieOmdat,
            @Nullable String ingediendDoor,
            @Nullable Instant ingediendOp,
            @Nullable String beslotenDoor,
            @Nullable Instant beslotenOp,
            @Nullable String teruggestuurdOmdat) {}

    /** The lines that are due, with what is filled. */
    public record Resultaten(String contract, String periode, int versie, List<Regel> regels) {}

    /**
     * One line. Ratio: teller and noemer. Average: gemiddelde and antwoorden. Others: waarde.
     *
     * @param versie to be sent back with a change, so that nobody writes over someone else's
     */
    public record Regel(
            String kpi,
            UUID organisatie,
            String naam,
            String soort,
            @Nullable BigDecimal teller,
            @Nullable BigDecimal noemer,
            @Nullable BigDecimal gemiddelde,
            @Nullable Integer antwoorden,
            @Nullable BigDecimal waarde,
            @Nullable String nietGeleverdOmdat,
            @Nullable BigDecimal normMinstens,
            @Nullable BigDecimal normHoogstens,
            @Nullable String uitleg,
            long versie) {}

    /** What the checks say of a line. */
    public record Bevinding(
            String ernst,
            String code,
            @Nullable String kpi,
            @Nullable UUID organisatie,
            String gevonden,
            String verwacht,
            String doen) {}

    /** All findings together. */
    public record Bevindingen(int fouten, int waarschuwingen, List<Bevinding> bevindingen) {}

    static Rapportage of(Report report) {
        return new Rapportage(
                report.key().contract().text(),
                report.key().period(),
                report.contractTitle(),
                report.municipality(),
                report.contractor(),
                report.illustrative(),
                report.dueOn(),
                word(report.status()),
                report.counting(),
                report.countingFinal(),
                report.revisions().stream().map(ReportJson::of).toList());
    }

    private static Versie of(Report.Version version) {
        return new Versie(
                version.number(),
                word(version.status()),
                version.reason(),
                version.submittedBy(),
                version.submittedAt(),
                version.decidedBy(),
                version.decidedAt(),
                version.decisionReason());
    }

    static Resultaten of(ReportForm form, Map<Long, UUID> organisations) {
        return new Resultaten(
                form.contract().text(),
                form.period().toString(),
                form.revision(),
                form.lines().stream().map(line -> of(line, organisations)).toList());
    }

    private static Regel of(Line line, Map<Long, UUID> organisations) {
        var entry = line.current();
        Target target = line.target();
        return new Regel(
                line.key().kpi().text(),
                organisations.get(line.key().organisation()),
                line.organisationName(),
                KindWords.of(line.kpi().kind()),
                entry instanceof Entry.Ratio ratio ? ratio.numerator() : null,
                entry instanceof Entry.Ratio ratio ? ratio.denominator() : null,
                entry instanceof Entry.Average average ? average.mean() : null,
                entry instanceof Entry.Average average ? average.respondents() : null,
                entry instanceof Entry.Number number ? number.value() : null,
                entry instanceof Entry.NotDelivered none ? none.reason() : null,
                target == null ? null : target.low(),
                target == null ? null : target.high(),
                line.explanation(),
                line.entered() == null ? 0 : line.entered().version());
    }

    static Bevindingen of(Findings findings, Map<Long, UUID> organisations, Texts texts) {
        return new Bevindingen(
                findings.errors().size(),
                findings.warnings().size(),
                findings.all().stream()
                        .map(finding -> of(finding, organisations, texts))
                        .toList());
    }

    private static Bevinding of(Finding finding, Map<Long, UUID> organisations, Texts texts) {
        var words = FindingText.of(finding, texts);
        var line = finding.line();
        return new Bevinding(
                switch (finding.severity()) {
                    case ERROR -> "fout";
                    case WARNING -> "waarschuwing";
                    case NOTE -> "opmerking";
                },
                finding.code().name(),
                line == null ? null : line.kpi().text(),
                line == null ? null : organisations.get(line.organisation()),
                words.found(),
                words.expected(),
                words.todo());
    }

    static String word(Submission.Status status) {
        return switch (status) {
            case OPEN -> "open";
            case SUBMITTED -> "ingediend";
            case RETURNED -> "teruggestuurd";
            case ACCEPTED -> "vastgesteld";
        };
    }

    private static String word(Revision.Status status) {
        return switch (status) {
            case DRAFT -> "concept";
            case SUBMITTED -> "ingediend";
            case RETURNED -> "teruggestuurd";
            case ACCEPTED -> "vastgesteld";
        };
    }
}
