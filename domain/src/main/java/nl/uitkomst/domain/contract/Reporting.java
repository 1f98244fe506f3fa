package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often a contract is reported on and when a report is due.
 *
 * @param yearStart the month in which a contract year begins
 */
public record Reporting(ReportingCalendar calendar, Month yearStart, int weeksUntilDue) {

    /** @throws IllegalArgumentException when a report would be due sooner than a week or later than half a year after its period */
    public Reporting {
        if (weeksUntilDue < 1 || weeksUntilDue > 26) {
            throw new IllegalArgumentException("A report cannot be due after " + weeksUntilDue + " weeks");
        }
    }

    /** Every period of which at least one day falls in the term, earliest first. */
    public List<ReportingPeriod> periodsOf(Term term) {
        return Stream.iterate(
                        periodOf(term.first()), period -> !period.start().isAfter(term.last()), ReportingPeriod::next)
                .toList();
    }

    /** Every contract year of which at least one day falls in the term, named after the calendar year in which it begins. */
    public List<Integer> yearsOf(Term term) {
        return periodsOf(term).stream().map(ReportingPeriod::year).distinct().toList();
    }

    public ReportingPeriod periodOf(LocalDate day) {
        return ReportingPeriod.of(day, calendar, yearStart);
    }

    /** The last day on which the report of this period is in time. */
    public LocalDate dueOn(ReportingPeriod period) {
        return period.end().plusWeeks(weeksUntilDue);
    }
}
