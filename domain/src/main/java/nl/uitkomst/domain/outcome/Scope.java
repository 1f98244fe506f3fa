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
 * @param forecasts whether to look ahead, which takes all that was ever reported; otherwise as far back as a verdict and a movement need
 */
record Scope(PeriodRange range, @Nullable LocalDate until, boolean forecasts) {

    static Scope of(PeriodRange range) {
        return new Scope(range, null, true);
    }

    static Scope until(@Nullable LocalDate day) {
        return new Scope(PeriodRange.ALL, day, day != null);
    }

    PeriodRange rangeOf(ContractHead head) {
        return until == null ? range : head.rangeUntil(until);
    }

    List<Report> reports(List<Report> all) {
        var reported =
                all.stream().filter(report -> report.state() != State.NONE).toList();
        if (forecasts || reported.size() <= Comparison.PERIODS) {
            return all;
        }
        var first = reported.get(reported.size() - Comparison.PERIODS);
        return all.subList(all.indexOf(first), all.size());
    }
}
