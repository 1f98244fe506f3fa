package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.outcome.Figures.Report;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * How much of a contract's outcomes is wanted.
 *
 * @param range the periods to show
 * @param until a day in the last period to look at, as if nothing was reported after it; absent when the range says so
 * @param seenUntil the last day of which reports are seen; absent for everything
 * @param forecasts whether to look ahead, which takes all that was ever reported; otherwise as far back as a verdict and a movement need
 */
record Scope(
        PeriodRange range,
        @Nullable LocalDate until,
        @Nullable LocalDate seenUntil,
        boolean forecasts) {

    static Scope of(PeriodRange range) {
        return new Scope(range, null, null, true);
    }

    static Scope until(@Nullable LocalDate day) {
        return new Scope(PeriodRange.ALL, day, null, day != null);
    }

    Scope seenUntil(@Nullable LocalDate lastDay) {
        return new Scope(range, until, lastDay, forecasts);
    }

    PeriodRange rangeOf(ContractHead head) {
        return until == null ? range : head.rangeUntil(until);
    }

    List<Report> reports(List<Report> began) {
        var all = began.stream().filter(this::isSeen).toList();
        var reported =
                all.stream().filter(report -> report.state() != State.NONE).toList();
        if (forecasts || reported.size() <= Comparison.PERIODS) {
            return all;
        }
        var first = reported.get(reported.size() - Comparison.PERIODS);
        return all.subList(all.indexOf(first), all.size());
    }

    private boolean isSeen(Report report) {
        return seenUntil == null || !report.start().isAfter(seenUntil);
    }
}
