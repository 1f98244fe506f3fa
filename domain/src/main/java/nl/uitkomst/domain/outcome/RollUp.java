package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Several periods of one KPI taken together: what is counted during a period adds up, what stands at its end is the last period's. */
final class RollUp {

    private RollUp() {}

    /**
     * @param periods consecutive, oldest first, all measuring the same
     * @param wanted how many periods it takes; with fewer of them known there is no verdict
     */
    static PeriodOutcome of(List<PeriodOutcome> periods, int wanted) {
        return of(periods, wanted, NoFigure.INCOMPLETE_YEAR);
    }

    /** @param lacking why some of the periods that it takes are not there */
    static PeriodOutcome of(List<PeriodOutcome> periods, int wanted, NoFigure lacking) {
        var last = periods.get(periods.size() - 1);
        var definition = last.definition();
        var figure = lastCounts(definition) ? last.figure() : sum(periods);
        var target = target(periods, wanted);
        var known = (int) periods.stream().filter(PeriodOutcome::isKnown).count();
        var coverage = known < wanted ? new Coverage(known, wanted) : coverage(periods, definition);
        var reason = known < wanted ? lacking : reason(figure, coverage, definition, target);
        var share = figure != null && periods.stream().anyMatch(PeriodOutcome::shareOfBaseYear);
        return Judgement.outcome(
                last.period(),
                definition,
                target,
                figure,
                coverage,
                state(periods),
                reason,
                false,
                share,
                last.version());
    }

    /** Whether the last period speaks for all: a stock, unless it is an average, of which every respondent counts. */
    static boolean lastCounts(KpiDefinition definition) {
        return definition.measure() == Measure.STOCK && definition.kind() != KpiKind.AVERAGE;
    }

    /** What is agreed for the periods together: the sum for what adds up in units, otherwise what holds in the last. */
    static @Nullable Target target(List<Target> targets, KpiDefinition definition) {
        var last = targets.get(targets.size() - 1);
        if (!addsUp(definition)) {
            return last;
        }
        var alike = targets.stream()
                .allMatch(each -> each.direction() == last.direction()
                        && each.band().kind() == last.band().kind());
        return alike ? targets.stream().reduce(RollUp::sum).orElseThrow() : null;
    }

    static boolean addsUp(KpiDefinition definition) {
        return definition.measure() == Measure.FLOW
                && (definition.kind() == KpiKind.COUNT || definition.kind() == KpiKind.AMOUNT);
    }

    private static @Nullable Target target(List<PeriodOutcome> periods, int wanted) {
        var last = periods.get(periods.size() - 1);
        if (!addsUp(last.definition())) {
            return last.target();
        }
        var targets = periods.stream()
                .map(PeriodOutcome::target)
                .filter(Objects::nonNull)
                .toList();
        return targets.size() < wanted ? null : target(targets, last.definition());
    }

    private static Target sum(Target one, Target two) {
        var band = one.band().kind() == ToleranceBand.Kind.RELATIVE
                ? two.band()
                : ToleranceBand.absolute(one.band().size().add(two.band().size()));
        return new Target(two.direction(), add(one.low(), two.low()), add(one.high(), two.high()), band);
    }

    private static @Nullable BigDecimal add(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one == null || two == null ? null : one.add(two);
    }

    private static @Nullable Figure sum(List<PeriodOutcome> periods) {
        return periods.stream()
                .map(PeriodOutcome::figure)
                .filter(Objects::nonNull)
                .reduce(Figure::plus)
                .orElse(null);
    }

    private static Coverage coverage(List<PeriodOutcome> periods, KpiDefinition definition) {
        var counting = lastCounts(definition) ? periods.subList(periods.size() - 1, periods.size()) : periods;
        return new Coverage(
                counting.stream().mapToInt(each -> each.coverage().delivered()).sum(),
                counting.stream().mapToInt(each -> each.coverage().due()).sum());
    }

    private static @Nullable NoFigure reason(
            @Nullable Figure figure, Coverage coverage, KpiDefinition definition, @Nullable Target target) {
        return figure == null ? NoFigure.NO_CASES : Judgement.whyThereIsNoVerdict(coverage, definition, target);
    }

    private static State state(List<PeriodOutcome> periods) {
        var states = periods.stream()
                .map(PeriodOutcome::state)
                .filter(state -> state != State.NONE)
                .distinct()
                .toList();
        if (states.isEmpty()) {
            return State.NONE;
        }
        return states.contains(State.PROVISIONAL) ? State.PROVISIONAL : State.FINAL;
    }
}
