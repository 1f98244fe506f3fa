package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one organisation reached, small, to stand beside the others on the same scale.
 *
 * @param judged whether its figure can be held against the target; a part of a count cannot
 */
public record ProviderTile(
        String name, String figure, String parts, Verdict verdict, boolean judged, boolean provisional, String chart) {
    private static final int MOST_WITH_CHART = 9;
    private static final Movement NO_MOVEMENT =
            new Movement(Movement.Way.UNKNOWN, Movement.Sense.UNKNOWN, null, null, Movement.Basis.NONE);

    /** Of the latest period; those who miss the target first, then by name. */
    static List<ProviderTile> of(KpiInParts outcome, Texts texts) {
        var latest = outcome.kpi().latest().map(PeriodOutcome::period);
        if (latest.isEmpty() || outcome.parts().size() < 2) {
            return List.of();
        }
        var parts = outcome.parts().stream()
                .filter(part -> part.periods().stream()
                        .anyMatch(period -> period.period().equals(latest.get())))
                .toList();
        var charts = KpiChart.onOneScale(
                parts.stream().map(part -> alone(outcome.kpi(), part)).toList(), texts, ChartForm.SMALL);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> tile(
                        parts.get(i),
                        latest.get(),
                        parts.size() > MOST_WITH_CHART ? "" : charts.get(i).svg("a-" + i, "small"),
                        texts))
                .sorted(Comparator.comparing(tile -> tile.verdict() != Verdict.MISSED))
                .toList();
    }

    private static KpiOutcome alone(KpiOutcome kpi, KpiInParts.Part part) {
        return new KpiOutcome(kpi.code(), kpi.definition(), part.periods(), null, null, NO_MOVEMENT, null);
    }

    private static ProviderTile tile(KpiInParts.Part part, ReportingPeriod latest, String chart, Texts texts) {
        var notation = Notation.in(texts);
        var now = part.periods().stream()
                .filter(period -> period.period().equals(latest))
                .findFirst()
                .orElseThrow();
        return new ProviderTile(
                part.name(),
                now.figure() == null ? KpiSentences.in(texts).noFigure(now) : notation.figure(now),
                now.figure() == null ? "" : notation.parts(now.figure()),
                now.verdict(),
                now.verdict().isJudged() || now.figure() == null,
                now.state() == PeriodOutcome.State.PROVISIONAL,
                chart);
    }

    /** Who stands out, as a heading. */
    static String title(List<ProviderTile> tiles, Texts texts) {
        var judged = tiles.stream().filter(tile -> tile.verdict().isJudged()).toList();
        var missed =
                judged.stream().filter(tile -> tile.verdict() == Verdict.MISSED).toList();
        var notation = Notation.in(texts);
        if (judged.size() < 2 || judged.size() < tiles.size()) {
            return texts.get("outcome.providers.plain");
        }
        if (missed.isEmpty()) {
            return judged.stream().allMatch(tile -> tile.verdict() == Verdict.MET)
                    ? texts.get("outcome.providers.all", notation.number(judged.size()))
                    : texts.get("outcome.providers.near");
        }
        if (missed.size() == judged.size()) {
            return texts.get("outcome.providers.none", notation.number(judged.size()));
        }
        if (missed.size() == 1) {
            return texts.get(
                    "outcome.providers.one", missed.get(0).name(), missed.get(0).figure());
        }
        var names = String.join(", ", missed.stream().map(ProviderTile::name).toList());
        return texts.get(
                "outcome.providers.some", notation.number(missed.size()), notation.number(judged.size()), names);
    }
}
