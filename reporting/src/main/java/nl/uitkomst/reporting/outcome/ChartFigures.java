package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.Forecast;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of a KPI as a chart needs them: a place for every period, what stands there, and the axis that holds all of it. */
record ChartFigures(
        List<Slot> slots,
        boolean bars,
        ChartScale scale,
        @Nullable Forecast forecast) {
    /** Where all figures lie in the upper part of the scale, bars from zero would all look alike: a line tells more. */
    private static final double ALIKE = 0.68;

    private static final int FEW = 3;

    /**
     * The place of one period.
     *
     * @param outcome absent for a period that is only forecast
     * @param target in force then, also where there is no figure
     */
    record Slot(
            ReportingPeriod period,
            @Nullable PeriodOutcome outcome,
            @Nullable Target target,
            boolean expected) {

        double value() {
            return outcome == null || outcome.figure() == null
                    ? Double.NaN
                    : outcome.figure().rounded(6).doubleValue();
        }

        boolean hasValue() {
            return !Double.isNaN(value());
        }

        boolean isProvisional() {
            return outcome != null && outcome.state() == PeriodOutcome.State.PROVISIONAL;
        }

        boolean isReported() {
            return outcome != null && outcome.state() != PeriodOutcome.State.NONE;
        }

        Stream<BigDecimal> bounds() {
            return target == null
                    ? Stream.of()
                    : Stream.of(target.low(), target.high()).filter(bound -> bound != null);
        }
    }

    static ChartFigures of(KpiOutcome kpi, ChartForm form) {
        var slots = slots(kpi, form);
        var forecast = slots.stream().anyMatch(Slot::expected) ? kpi.forecast() : null;
        var values = values(slots, forecast);
        var bars = bars(kpi, values);
        return new ChartFigures(slots, bars, bars ? ChartScale.fromZero(values) : ChartScale.around(values), forecast);
    }

    ChartFigures on(ChartScale other) {
        return new ChartFigures(slots, bars, other, forecast);
    }

    private static List<Slot> slots(KpiOutcome kpi, ChartForm form) {
        var slots = new ArrayList<Slot>();
        var latest = kpi.latest().map(PeriodOutcome::period);
        for (var outcome : kpi.periods()) {
            var ahead = latest.isPresent() && outcome.period().compareTo(latest.get()) > 0;
            if (ahead && form == ChartForm.SMALL) {
                break;
            }
            slots.add(new Slot(
                    outcome.period(), outcome, outcome.target(), ahead && isExpected(kpi, outcome.period(), form)));
        }
        if (!slots.isEmpty()) {
            addExpected(slots, kpi, form);
        }
        return List.copyOf(slots.subList(Math.max(0, slots.size() - form.periods()), slots.size()));
    }

    /** The rest of the year that is forecast. What was agreed for it is taken to be what was agreed for the year so far. */
    private static void addExpected(List<Slot> slots, KpiOutcome kpi, ChartForm form) {
        var last = slots.get(slots.size() - 1);
        for (var period = last.period().next(); isExpected(kpi, period, form); period = period.next()) {
            slots.add(new Slot(period, null, last.target(), true));
        }
    }

    /** A year's total cannot stand beside the figures of single periods; a year's share, mean or standing can. */
    private static boolean isExpected(KpiOutcome kpi, ReportingPeriod period, ChartForm form) {
        var definition = kpi.definition();
        var summed = definition.measure() == Measure.FLOW
                && (definition.kind() == KpiKind.COUNT || definition.kind() == KpiKind.AMOUNT);
        return form != ChartForm.SMALL
                && kpi.forecast() != null
                && !summed
                && period.year() == kpi.forecast().year();
    }

    private static List<Double> values(List<Slot> slots, @Nullable Forecast forecast) {
        var values = new ArrayList<Double>();
        for (var slot : slots) {
            if (slot.hasValue()) {
                values.add(slot.value());
            }
            var target = slot.target();
            if (target != null) {
                slot.bounds().forEach(bound -> values.add(bound.doubleValue()));
                Optional.ofNullable(target.high())
                        .ifPresent(high ->
                                values.add(high.add(target.band().beside(high)).doubleValue()));
                Optional.ofNullable(target.low())
                        .ifPresent(low -> values.add(
                                low.subtract(target.band().beside(low)).doubleValue()));
            }
        }
        if (forecast != null) {
            Stream.of(forecast.expected(), forecast.low(), forecast.high())
                    .filter(value -> value != null)
                    .forEach(value -> values.add(value.doubleValue()));
        }
        return values;
    }

    private static boolean bars(KpiOutcome kpi, List<Double> values) {
        var definition = kpi.definition();
        if (definition.measure() == Measure.STOCK
                || definition.kind() == KpiKind.AVERAGE
                || definition.kind() == KpiKind.INDEX) {
            return false;
        }
        var highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var lowest = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return definition.kind() != KpiKind.RATIO
                || lowest < ALIKE * highest
                || kpi.periods().stream()
                                .filter(period -> period.figure() != null)
                                .count()
                        < FEW;
    }

    /** Stretches of periods next to each other with the same target. */
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (var i = 0; i < slots.size(); i++) {
            var target = slots.get(i).target();
            var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (target != null
                    && last != null
                    && last.to() == i - 1
                    && last.target().equals(target)) {
                stretches.set(stretches.size() - 1, new Stretch(last.from(), i, target));
            } else if (target != null) {
                stretches.add(new Stretch(i, i, target));
            }
        }
        return stretches;
    }

    /** From and to are places, both included. */
    record Stretch(int from, int to, Target target) {}
}
