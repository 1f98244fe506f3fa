package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.award.JourneyOutcomes.From;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.outcome.ContractHead;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.PerInhabitants;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.ChartForm;
import nl.uitkomst.reporting.outcome.ChartMark;
import nl.uitkomst.reporting.outcome.ChartSheet;
import nl.uitkomst.reporting.outcome.ContractSentences;
import nl.uitkomst.reporting.outcome.ForecastSentences;
import nl.uitkomst.reporting.outcome.KpiChart;
import nl.uitkomst.reporting.outcome.KpiSentences;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Crumb;
import nl.uitkomst.web.Fact;
import nl.uitkomst.web.Remark;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One KPI of one contract.
 *
 * @param latest the last period with a report; absent before the first
 * @param wide the chart for a desk; empty while there is nothing to draw
 * @param rows newest first
 * @param versions how it was agreed through time, newest first
 * @param promised what it comes from; absent when it does not come from a tender
 */
public record KpiPage(
        ContractHead contract,
        KpiDefinition kpi,
        String address,
        String title,
        String lead,
        @Nullable PeriodOutcome latest,
        String wide,
        String narrow,
        String legend,
        String forecast,
        List<Fact> facts,
        String providersTitle,
        String providersHint,
        List<ProviderTile> providers,
        List<Remark> remarks,
        List<Row> rows,
        PeriodChoice periods,
        List<KpiVersions.Shown> versions,
        InPlan plan,
        List<ChartMark> marks,
        @Nullable Promised promised) {

    /** One line of the table behind the chart. */
    public record Row(
            String period,
            String numerator,
            String denominator,
            String figure,
            String perInhabitants,
            String target,
            Verdict verdict,
            String state,
            boolean latest,
            int version,
            boolean broken,
            String origin,
            boolean inPlan,
            List<ChartMark> marks) {}

    static KpiPage of(
            KpiInParts outcome,
            List<ReportingPeriod> all,
            @Nullable String from,
            @Nullable String to,
            List<Remark> remarks,
            List<KpiVersions.Shown> versions,
            InPlan plan,
            List<ChartMark> marks,
            @Nullable From promise,
            Texts texts) {
        var kpi = outcome.kpi();
        var notation = Notation.in(texts);
        var sentences = KpiSentences.in(texts);
        var drawn = kpi.latest().isPresent();
        var providers = ProviderTile.of(outcome, texts);
        return new KpiPage(
                outcome.contract(),
                kpi.definition(),
                address(outcome),
                sentences.title(kpi).marked(),
                sentences.lead(kpi),
                kpi.latest().orElse(null),
                drawn ? KpiChart.of(kpi, texts, ChartForm.WIDE, marks).svg("g-breed", "wide") : "",
                drawn ? KpiChart.of(kpi, texts, ChartForm.NARROW, marks).svg("g-smal", "narrow") : "",
                ChartSheet.legend(kpi, texts, marks),
                ForecastSentences.in(texts).of(kpi),
                KpiFacts.of(outcome, texts),
                ProviderTile.title(providers, texts),
                kpi.latest()
                        .map(latest -> texts.get("outcome.page.providers.hint", notation.period(latest.period())))
                        .orElse(""),
                providers,
                remarks,
                rows(outcome, plan, marks, notation, texts),
                PeriodChoice.of(from, to, all, notation),
                versions,
                plan,
                marks,
                promise == null ? null : Promised.of(promise, outcome.contract().number(), kpi.definition(), texts));
    }

    static String address(KpiInParts outcome) {
        return "/contracten/" + outcome.contract().number() + "/kpis/"
                + outcome.kpi().code();
    }

    private static List<Row> rows(
            KpiInParts whole, InPlan plan, List<ChartMark> marks, Notation notation, Texts texts) {
        var latest = whole.kpi().latest().map(PeriodOutcome::period);
        var rows = new ArrayList<Row>();
        for (var outcome : whole.kpi().periods()) {
            var origin =
                    outcome.state() == PeriodOutcome.State.NONE ? "" : address(whole) + "/herkomst/" + outcome.period();
            var per = PerInhabitants.of(outcome, whole.contract())
                    .map(one -> PerInhabitantWords.of(one, notation))
                    .orElse("");
            var isLatest = latest.filter(outcome.period()::equals).isPresent();
            var marked = marks.stream()
                    .filter(mark -> !mark.day().isBefore(outcome.period().start())
                            && !mark.day().isAfter(outcome.period().end()))
                    .toList();
            var inPlan = plan.covers(outcome, isLatest);
            rows.add(row(outcome, per, isLatest, origin, inPlan, marked, notation, texts));
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private static Row row(
            PeriodOutcome outcome,
            String perInhabitants,
            boolean latest,
            String origin,
            boolean inPlan,
            List<ChartMark> marked,
            Notation notation,
            Texts texts) {
        var figure = outcome.figure();
        var target = outcome.target();
        return new Row(
                notation.period(outcome.period()),
                figure == null ? "–" : notation.exact(figure.numerator()),
                figure == null ? "–" : notation.exact(figure.denominator()),
                figure == null ? KpiSentences.in(texts).noFigure(outcome) : notation.figure(outcome),
                perInhabitants,
                target == null ? "–" : notation.target(target, outcome.definition()),
                outcome.verdict(),
                state(outcome, notation, texts),
                latest,
                outcome.version(),
                outcome.newVersion(),
                origin,
                inPlan,
                marked);
    }

    /** How firm the figure is, and who was missing in it. */
    private static String state(PeriodOutcome outcome, Notation notation, Texts texts) {
        var state = texts.get("outcome.state." + outcome.state());
        var coverage = outcome.coverage();
        return outcome.figure() == null || coverage.isComplete()
                ? state
                : state + ", "
                        + texts.get(
                                "outcome.page.coverage",
                                notation.number(coverage.delivered()),
                                notation.number(coverage.due()));
    }

    /** Whether the table needs columns for the two counts that a figure is made of. */
    public boolean isMadeOfTwo() {
        return switch (kpi.kind()) {
            case RATIO, AVERAGE, INDEX -> true;
            case COUNT, AMOUNT -> false;
        };
    }

    /** Whether the table needs to say which version judged. */
    public boolean hasVersions() {
        return versions.size() > 1;
    }

    /** Whether the inhabitants are known of any of the periods, so that results can be set against them. */
    public boolean hasInhabitants() {
        return rows.stream().anyMatch(row -> !row.perInhabitants().isEmpty());
    }

    /** Whether what was reported last is missed while an action is open. */
    public boolean isInPlan() {
        return latest != null && plan.covers(latest.verdict());
    }

    public boolean isProvisional() {
        return latest != null && latest.state() == PeriodOutcome.State.PROVISIONAL;
    }

    public List<Crumb> crumbs(Texts texts) {
        return List.of(
                new Crumb(texts.get("outcome.page.overview"), "/overzicht"),
                new Crumb(contract.title() + ", " + place(), "/contracten/" + contract.number()),
                Crumb.here(kpi.shortName()));
    }

    public String place() {
        return ContractSentences.place(contract.municipality());
    }
}
