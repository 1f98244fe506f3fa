package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What was agreed on a KPI and what was reported on it, from the first period of the contract on: all that its outcome is computed from.
 *
 * @param reported every period that has begun, oldest first
 */
public record KpiHistory(AgreedKpi kpi, Term term, List<Reported> reported) {

    /** The outcome of each period, without those in which the KPI was not agreed yet. */
    public List<PeriodOutcome> periods() {
        var periods = new ArrayList<PeriodOutcome>(reported.size());
        AgreedKpi.@Nullable Version before = null;
        var interrupted = false;
        for (var each : reported) {
            var agreed = kpi.inForce(each.period()).orElse(null);
            if (agreed == null) {
                interrupted = before != null;
                continue;
            }
            var breaks = before != null && (interrupted || !agreed.measuresTheSameAs(before));
            periods.add(Judgement.of(each, agreed, breaks));
            before = agreed;
            interrupted = false;
        }
        return List.copyOf(periods);
    }

    /** @param from the first period to show; all earlier ones still count for what they bear on */
    public KpiOutcome outcome(@Nullable ReportingPeriod from) {
        return outcome(from, true);
    }

    /** When what is known does not go back far enough, or nobody will look at a forecast. */
    KpiOutcome withoutForecast(@Nullable ReportingPeriod from) {
        return outcome(from, false);
    }

    private KpiOutcome outcome(@Nullable ReportingPeriod from, boolean forecasts) {
        var all = periods();
        var compared = comparable(all);
        return new KpiOutcome(
                kpi.code(),
                known(),
                shown(all, from),
                rollingFour(compared),
                yearToDate(compared, all),
                Comparison.of(compared),
                forecasts ? forecast(compared) : null,
                kpi.versions());
    }

    /** As it is known where the reports stand now, not as it was agreed for later. */
    private KpiDefinition known() {
        return reported.isEmpty()
                ? kpi.versions().get(0).definition()
                : kpi.known(reported.get(reported.size() - 1).period());
    }

    private static List<PeriodOutcome> shown(List<PeriodOutcome> all, @Nullable ReportingPeriod from) {
        return from == null
                ? all
                : all.stream()
                        .filter(each -> each.period().compareTo(from) >= 0)
                        .toList();
    }

    /** Up to the last report, since the KPI last changed what it measures. */
    static List<PeriodOutcome> comparable(List<PeriodOutcome> all) {
        var end = all.size();
        while (end > 0 && all.get(end - 1).state() == State.NONE) {
            end--;
        }
        var start = Math.max(0, end - 1);
        while (start > 0 && !all.get(start).newVersion()) {
            start--;
        }
        return all.subList(start, end);
    }

    private static @Nullable PeriodOutcome rollingFour(List<PeriodOutcome> compared) {
        var count = compared.size();
        return count < Past.FOUR ? null : RollUp.of(compared.subList(count - Past.FOUR, count), Past.FOUR);
    }

    /** Of what stands at the end of a period the last speaks for the year; a sum is not made over a break. */
    private static @Nullable PeriodOutcome yearToDate(List<PeriodOutcome> compared, List<PeriodOutcome> all) {
        if (compared.isEmpty()) {
            return null;
        }
        var latest = compared.get(compared.size() - 1);
        var own = ofYear(compared, latest.period());
        var wanted = ofYear(all, latest.period()).size();
        var broken = own.size() < wanted;
        if (!broken || RollUp.lastCounts(latest.definition())) {
            return RollUp.of(own, own.size());
        }
        return RollUp.of(own, wanted, NoFigure.BROKEN_SERIES);
    }

    /** Those of the year of this period, up to it. */
    private static List<PeriodOutcome> ofYear(List<PeriodOutcome> periods, ReportingPeriod latest) {
        return periods.stream()
                .filter(each ->
                        each.period().year() == latest.year() && each.period().compareTo(latest) <= 0)
                .toList();
    }

    private @Nullable Forecast forecast(List<PeriodOutcome> compared) {
        var past = Past.of(compared);
        if (past.size() < Past.FOUR) {
            return null;
        }
        var next = compared.get(compared.size() - 1).period().next();
        var year = yearOf(next);
        var agreed = kpi.inForce(next);
        if (year.isEmpty() || agreed.isEmpty() || !measureTheSame(year, past)) {
            return null;
        }
        return new Outlook(agreed.get(), past, year, remaining(year, compared), target(year))
                .forecast()
                .orElse(null);
    }

    /** What is measured otherwise in a part of the year makes no sum with the rest. */
    private boolean measureTheSame(List<ReportingPeriod> year, Past past) {
        var now = inForceAt(past);
        return year.stream().flatMap(period -> kpi.inForce(period).stream()).allMatch(now::measuresTheSameAs);
    }

    private AgreedKpi.Version inForceAt(Past past) {
        return kpi.inForce(past.last().period()).orElseThrow();
    }

    private List<ReportingPeriod> yearOf(ReportingPeriod one) {
        return IntStream.rangeClosed(1, one.calendar().periodsPerYear())
                .mapToObj(number -> new ReportingPeriod(one.calendar(), one.year(), number, one.yearStart()))
                .filter(period ->
                        !period.end().isBefore(term.first()) && !period.start().isAfter(term.last()))
                .filter(period -> kpi.inForce(period).isPresent())
                .toList();
    }

    /** What stands at the end of a period is only still to come after the last report; what is counted during it, wherever a figure lacks. */
    private List<ReportingPeriod> remaining(List<ReportingPeriod> year, List<PeriodOutcome> compared) {
        var last = compared.get(compared.size() - 1);
        if (Projection.of(last.definition()) == Projection.STEPS) {
            var from = last.figure() == null ? last.period() : last.period().next();
            return year.stream().filter(period -> period.compareTo(from) >= 0).toList();
        }
        var known = compared.stream()
                .filter(PeriodOutcome::isKnown)
                .map(PeriodOutcome::period)
                .toList();
        return year.stream().filter(period -> !known.contains(period)).toList();
    }

    private @Nullable Target target(List<ReportingPeriod> year) {
        var definition = kpi.inForce(year.get(year.size() - 1)).map(AgreedKpi.Version::definition);
        var targets = year.stream()
                .map(period ->
                        kpi.inForce(period).map(agreed -> agreed.target(period)).orElse(null))
                .toList();
        if (definition.isEmpty() || targets.get(targets.size() - 1) == null) {
            return null;
        }
        return RollUp.addsUp(definition.get()) && targets.stream().anyMatch(Objects::isNull)
                ? null
                : RollUp.target(targets, definition.get());
    }
}
