package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.ResultPart;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.outcome.Shown;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.settlement.Obstacle.Kind;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the KPIs came to over a contract year, by accepted figures only: while one of the year's reports is not accepted, none of them counts.
 *
 * @param periods of the year
 * @param kpis every KPI of the contract with all its periods
 */
record YearResults(int year, List<ReportingPeriod> periods, Map<KpiCode, KpiOutcome> kpis) {

    /** Enough decimals to compare an effect with the figures that were agreed. */
    private static final int DECIMALS = 12;

    /** The periods whose report was accepted. */
    List<ReportingPeriod> accepted() {
        return periods.stream().filter(this::isAccepted).toList();
    }

    List<Obstacle> obstacles() {
        return periods.stream()
                .filter(period -> !isAccepted(period))
                .map(period -> Obstacle.of(Kind.REPORT_NOT_ACCEPTED, period))
                .toList();
    }

    private boolean isAccepted(ReportingPeriod period) {
        return kpis.values().stream()
                .flatMap(kpi -> kpi.periods().stream())
                .anyMatch(one -> one.period().equals(period) && one.state() == State.FINAL);
    }

    private boolean isComplete() {
        return periods.stream().allMatch(this::isAccepted);
    }

    List<Basis.Result> of(ResultPart part) {
        return part.weights().stream().map(weight -> result(part, weight)).toList();
    }

    private Basis.Result result(ResultPart part, ResultPart.Weight weight) {
        var outcome = yearOf(weight.kpi());
        var verdict = outcome.map(PeriodOutcome::verdict).orElse(Verdict.NO_DATA);
        return new Basis.Result(
                weight.kpi(),
                name(weight.kpi()),
                weight.percentage(),
                verdict,
                part.shares().of(verdict),
                facts(outcome.orElse(null)));
    }

    /**
     * What an effect earned by the figure of the year: what is counted during it, or what stands at its end.
     */
    Basis.Effect of(EffectPayment effect) {
        var outcome = yearOf(effect.kpi());
        var figure = outcome.map(PeriodOutcome::figure);
        var earned = figure.map(one -> effect.earnedBy(one.rounded(DECIMALS))).orElse(Euro.valueOf("0"));
        var facts = new TreeMap<>(facts(outcome.orElse(null)));
        facts.put("kpi", effect.kpi().text());
        facts.put("kpiName", name(effect.kpi()));
        facts.put("baseline", effect.baseline().toPlainString());
        facts.put("agreed", effect.agreed().toPlainString());
        facts.put("amount", effect.amount().toString());
        facts.put("way", effect.inSteps() ? "STEPS" : "PROPORTIONAL");
        return new Basis.Effect(effect.name(), effect.cap(), earned, facts);
    }

    private Optional<PeriodOutcome> yearOf(KpiCode code) {
        return isComplete() ? Optional.ofNullable(kpis.get(code)).flatMap(kpi -> kpi.year(year)) : Optional.empty();
    }

    private String name(KpiCode code) {
        var kpi = kpis.get(code);
        return kpi == null ? code.text() : kpi.definition().name();
    }

    /** The figure as it is shown, what it is made of and what it is held against. */
    private static Map<String, String> facts(@Nullable PeriodOutcome outcome) {
        var facts = new TreeMap<String, String>();
        if (outcome == null) {
            facts.put(Line.REASON, "NOT_ACCEPTED");
            return facts;
        }
        facts.put("until", outcome.period().toString());
        facts.put("kind", outcome.definition().kind().name());
        if (outcome.noFigure() != null) {
            facts.put(Line.REASON, outcome.noFigure().name());
        }
        figure(facts, outcome.figure(), outcome);
        target(facts, outcome.target());
        return facts;
    }

    private static void figure(Map<String, String> facts, @Nullable Figure figure, PeriodOutcome outcome) {
        if (figure != null) {
            var decimals = Shown.decimals(
                    figure, outcome.target(), outcome.definition().decimals());
            facts.put("figure", figure.rounded(decimals).toPlainString());
            facts.put("numerator", figure.numerator().toPlainString());
            facts.put("denominator", figure.denominator().toPlainString());
        }
    }

    private static void target(Map<String, String> facts, @Nullable Target target) {
        if (target != null) {
            facts.put("direction", target.direction().name());
            bound(facts, "low", target.low());
            bound(facts, "high", target.high());
        }
    }

    private static void bound(Map<String, String> facts, String name, @Nullable BigDecimal bound) {
        if (bound != null) {
            facts.put(name, bound.toPlainString());
        }
    }
}
