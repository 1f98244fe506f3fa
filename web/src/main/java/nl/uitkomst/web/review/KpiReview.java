package nl.uitkomst.web.review;

import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.review.UnderReview;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.reporting.submission.FindingText;
import nl.uitkomst.web.Remark;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/**
 * One KPI of a report under review.
 *
 * @param place which of how many it is
 * @param before the period before, in words, or empty
 * @param previous the address of the KPI before this one in the list, or empty
 */
public record KpiReview(
        String code,
        String name,
        String area,
        String place,
        String title,
        String period,
        String figure,
        String parts,
        String target,
        String band,
        Verdict verdict,
        boolean provisional,
        String before,
        String beforeParts,
        String wide,
        String narrow,
        String counted,
        List<Row> rows,
        List<Warning> warnings,
        List<Remark> remarks,
        String previous,
        String next,
        String page) {

    /**
     * What one organisation reported.
     *
     * @param judged whether its figure can be held against the target; a part of a count cannot
     */
    public record Row(
            String organisation, String reported, String figure, String before, Verdict verdict, boolean judged) {}

    /** A figure that stands out, with the words of the cooperative. */
    public record Warning(String organisation, String found, String explanation) {}

    static KpiReview of(Reviewed reviewed, KpiOutcome kpi, String address, Texts texts) {
        var notation = Notation.in(texts);
        var latest = reviewed.latest(kpi);
        var definition = latest.definition();
        var target = latest.target();
        var at = reviewed.index(kpi.code());
        var before = before(kpi);
        return new KpiReview(
                kpi.code().text(),
                definition.name(),
                definition.resultArea(),
                texts.get("review.place", at + 1, reviewed.kpis().size()),
                KpiSentences.in(texts).title(kpi).marked(),
                notation.period(latest.period()),
                ReviewPage.figure(latest, texts),
                latest.figure() == null ? "" : notation.parts(latest.figure()),
                target == null ? texts.get("review.noTarget") : notation.target(target, definition),
                target == null ? "" : notation.band(target.band(), definition),
                latest.verdict(),
                latest.state() == PeriodOutcome.State.PROVISIONAL,
                before == null ? "" : notation.figure(before),
                before == null ? "" : notation.parts(before.figure()),
                KpiChart.of(past(kpi), texts, ChartForm.WIDE).svg("g-breed", "wide"),
                KpiChart.of(past(kpi), texts, ChartForm.NARROW).svg("g-smal", "narrow"),
                definition.denominatorText() == null
                        ? definition.numeratorText()
                        : texts.get("review.counted", definition.numeratorText(), definition.denominatorText()),
                rows(reviewed.lines(kpi.code()), texts),
                warnings(reviewed, kpi, texts),
                ReviewWords.remarks(reviewed.review().about(kpi.code()), texts),
                neighbour(reviewed, at - 1, address),
                neighbour(reviewed, at + 1, address),
                "/contracten/" + reviewed.report().key().contract() + "/kpis/" + kpi.code());
    }

    /** What is reviewed is what was reached; what is to come is not asked here. */
    private static KpiOutcome past(KpiOutcome kpi) {
        return new KpiOutcome(
                kpi.code(), kpi.definition(), kpi.periods(), kpi.rollingFour(), kpi.yearToDate(), kpi.movement(), null);
    }

    private static @Nullable PeriodOutcome before(KpiOutcome kpi) {
        var periods = kpi.periods();
        var before = periods.size() < 2 ? null : periods.get(periods.size() - 2);
        return before == null || before.figure() == null ? null : before;
    }

    private static String neighbour(Reviewed reviewed, int at, String address) {
        return at < 0 || at >= reviewed.kpis().size()
                ? ""
                : address + "?kpi=" + reviewed.kpis().get(at).code() + "#een";
    }

    /** Who misses the target first; within that as in the report. */
    private static List<Row> rows(List<Line> lines, Texts texts) {
        return lines.stream()
                .map(line -> row(line, texts))
                .sorted(Comparator.comparing(row -> row.verdict() != Verdict.MISSED))
                .toList();
    }

    private static Row row(Line line, Texts texts) {
        var figure = UnderReview.figure(line.current());
        var target = line.target();
        var judged = figure.isPresent() && target != null;
        var entry = line.current();
        var reason = entry instanceof Entry.NotDelivered none ? ": " + none.reason() : "";
        return new Row(
                line.organisationName(),
                EntryText.in(texts).of(entry, line.kpi()) + reason,
                figure.map(it -> Notation.in(texts).figure(it, line.kpi(), target))
                        .orElse(""),
                EntryText.in(texts).of(line.previous(), line.kpi()),
                judged ? Verdict.of(figure.get(), target) : Verdict.NO_DATA,
                judged);
    }

    private static List<Warning> warnings(Reviewed reviewed, KpiOutcome kpi, Texts texts) {
        ReportForm form = reviewed.form();
        return reviewed.warnings(kpi.code()).stream()
                .map(finding -> {
                    var line = form.line(finding.line());
                    return new Warning(
                            line == null ? "" : line.organisationName(),
                            FindingText.of(finding, texts).found(),
                            line == null || line.explanation() == null ? "" : line.explanation());
                })
                .toList();
    }
}
