package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.shared.ReportingPeriod;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Targets written as a path, from a value before it to the target at its end, in even steps. The first period or year is one step on its way already, the last
 * has the end target exactly; what lies between is rounded half up.
 *
 * @param start the value from which it sets out, usually the baseline
 * @param end the target of the last period or year
 * @param from the first day
 * @param until the first day after it
 */
public record TargetPath(Pace pace, BigDecimal start, BigDecimal end, LocalDate from, LocalDate until) {

    public enum Pace {
        /** Linear: a bit further every period. */
        PERIOD,
        /** By steps: the same during a contract year, then a step. */
        YEAR
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    public TargetPath {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A path from " + from + " cannot end before " + until);
        }
        start = start.stripTrailingZeros();
        end = end.stripTrailingZeros();
    }

    /** A path over all these periods. */
    public static TargetPath over(List<ReportingPeriod> periods, Pace pace, BigDecimal start, BigDecimal end) {
        var last = periods.get(periods.size() - 1);
        return new TargetPath(
                pace, start, end, periods.get(0).start(), last.end().plusDays(1));
    }

    /**
     * The targets that it stands for; where rounding makes neighbours equal they are one.
     *
     * @param periods of the contract, earliest first; those outside the path are left alone
     * @throws IllegalArgumentException for a direction that needs two bounds
     */
    public List<TargetStretch> stretches(List<ReportingPeriod> periods, Direction direction, int decimals) {
        if (direction == Direction.BETWEEN) {
            throw new IllegalArgumentException("A path has one bound");
        }
        var own = periods.stream().filter(this::covers).toList();
        var steps = pace == Pace.PERIOD ? own.size() : place(own, own.size() - 1);
        var stretches = new ArrayList<TargetStretch>();
        for (int i = 0; i < own.size(); i++) {
            var value = value(pace == Pace.PERIOD ? i + 1 : place(own, i), steps, decimals);
            append(stretches, own.get(i), direction, value);
        }
        return stretches;
    }

    private boolean covers(ReportingPeriod period) {
        return !period.start().isBefore(from) && period.start().isBefore(until);
    }

    private static int place(List<ReportingPeriod> periods, int index) {
        return periods.get(index).year() - periods.get(0).year() + 1;
    }

    private BigDecimal value(int step, int steps, int decimals) {
        if (step == steps) {
            return end;
        }
        return end.subtract(start)
                .multiply(BigDecimal.valueOf(step))
                .divide(BigDecimal.valueOf(steps), MathContext.DECIMAL128)
                .add(start)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    private static void append(
            List<TargetStretch> stretches, ReportingPeriod period, Direction direction, BigDecimal value) {
        var until = period.end().plusDays(1);
        var low = direction == Direction.AT_LEAST ? value : null;
        var high = direction == Direction.AT_MOST ? value : null;
        var next = new TargetStretch(period.start(), until, low, high);
        var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.until().equals(next.from()) && last.hasBoundsOf(next)) {
            stretches.set(stretches.size() - 1, new TargetStretch(last.from(), until, last.low(), last.high()));
        } else {
            stretches.add(next);
        }
    }
}
