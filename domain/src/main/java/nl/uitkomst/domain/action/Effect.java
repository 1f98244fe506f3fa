package nl.uitkomst.domain.action;

import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a KPI was when an action began, what it should come to, and what happened.
 *
 * @param before the last figure of a period that had ended by then; absent when there was none
 * @param expected what was expected; absent when nothing was said of it
 * @param after the figure of the period by which it was expected, or while that is not there the last one since; absent when there is none
 * @param reached whether it came to what was expected, in that period; absent while one cannot tell
 */
public record Effect(
        @Nullable PeriodOutcome before,
        @Nullable Expectation expected,
        @Nullable PeriodOutcome after,
        @Nullable Boolean reached) {

    public static Effect of(LocalDate begunOn, @Nullable Expectation expected, KpiOutcome kpi) {
        var before = kpi.periods().stream()
                .filter(period ->
                        period.figure() != null && period.period().end().isBefore(begunOn))
                .reduce((one, later) -> later)
                .orElse(null);
        var after = kpi.periods().stream()
                .filter(period ->
                        period.figure() != null && !period.period().end().isBefore(begunOn))
                .filter(period -> expected == null || period.period().compareTo(expected.by()) <= 0)
                .reduce((one, later) -> later)
                .orElse(null);
        return new Effect(before, expected, after, reached(expected, after));
    }

    private static @Nullable Boolean reached(@Nullable Expectation expected, @Nullable PeriodOutcome after) {
        if (expected == null || after == null || !after.period().equals(expected.by())) {
            return null;
        }
        var distance = after.figure().compareTo(expected.to());
        var direction = after.definition().direction();
        return direction == Direction.AT_MOST ? distance <= 0 : direction == Direction.AT_LEAST ? distance >= 0 : null;
    }
}
