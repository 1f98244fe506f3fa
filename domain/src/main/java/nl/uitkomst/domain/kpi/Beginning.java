package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;

/**
 * Where a change of a KPI begins. It holds for whole periods, and never for one that was judged for good.
 *
 * @param period the first for which it holds
 * @param lastAccepted the last period of the contract with an accepted report
 * @param amendment the number of the amendment by which it was agreed
 */
public record Beginning(
        ReportingPeriod period,
        @Nullable ReportingPeriod lastAccepted,
        @Nullable Integer amendment) {

    /** The first period that starts on this day or after it. */
    public static ReportingPeriod firstPeriod(LocalDate effective, ReportingCalendar calendar, Month yearStart) {
        var period = ReportingPeriod.of(effective, calendar, yearStart);
        return period.start().equals(effective) ? period : period.next();
    }

    LocalDate day() {
        return period.start();
    }

    public void requireUnjudged() {
        if (lastAccepted != null && period.compareTo(lastAccepted) <= 0) {
            throw new RuleBroken(Kpi.Rule.PERIOD_ACCEPTED, period, lastAccepted);
        }
    }
}
