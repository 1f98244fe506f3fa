package nl.uitkomst.domain.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A stretch of months that a contract is reported on, for instance the third quarter of 2026.
 *
 * @param year the contract year, named after the calendar year in which it begins
 * @param number the place in that year, from 1
 * @param yearStart the month in which the contract year begins
 */
public record ReportingPeriod(ReportingCalendar calendar, int year, int number, Month yearStart)
        implements Comparable<ReportingPeriod> {

    private static final Pattern LABEL = Pattern.compile("(\\d{4})-([KVHJ])(\\d{1,2})");

    public ReportingPeriod {
        if (number < 1 || number > calendar.periodsPerYear()) {
            throw new IllegalArgumentException("A year has no " + calendar + " number " + number);
        }
    }

    public static ReportingPeriod quarter(int year, int number) {
        return new ReportingPeriod(ReportingCalendar.QUARTER, year, number, Month.JANUARY);
    }

    /** The period in which this day falls. */
    public static ReportingPeriod of(LocalDate day, ReportingCalendar calendar, Month yearStart) {
        var monthsIntoYear = Math.floorMod(day.getMonthValue() - yearStart.getValue(), 12);
        var year = YearMonth.from(day).minusMonths(monthsIntoYear).getYear();
        return new ReportingPeriod(calendar, year, monthsIntoYear / calendar.months() + 1, yearStart);
    }

    /**
     * Reads the label of a period, {@code 2026-K3}.
     *
     * @throws IllegalArgumentException when the text is not such a label, or not of this calendar
     */
    public static ReportingPeriod parse(String label, ReportingCalendar calendar, Month yearStart) {
        var matcher = LABEL.matcher(label);
        if (!matcher.matches() || matcher.group(2).charAt(0) != calendar.letter()) {
            throw new IllegalArgumentException("Not a period of this calendar: " + label);
        }
        return new ReportingPeriod(
                calendar, Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)), yearStart);
    }

    public LocalDate start() {
        return LocalDate.of(year, yearStart, 1).plusMonths((long) (number - 1) * calendar.months());
    }

    /** The last day of the period. */
    public LocalDate end() {
        return start().plusMonths(calendar.months()).minusDays(1);
    }

    public ReportingPeriod next() {
        return plus(1);
    }

    public ReportingPeriod previous() {
        return plus(-1);
    }

    public ReportingPeriod plus(int periods) {
        var perYear = calendar.periodsPerYear();
        var place = year * perYear + number - 1 + periods;
        return new ReportingPeriod(
                calendar, Math.floorDiv(place, perYear), Math.floorMod(place, perYear) + 1, yearStart);
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return Comparator.comparing(ReportingPeriod::start).compare(this, other);
    }

    /** The label that addresses and files use, for instance {@code 2026-K3}. */
    @Override
    public String toString() {
        return year + "-" + calendar.letter() + number;
    }
}
