package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;

/** What stands above every figure of a contract: whose it is, and how it is reported on. */
public record ContractHead(
        ContractNumber number,
        String title,
        String municipality,
        String contractor,
        boolean illustrative,
        BigDecimal toleratedMissShare,
        ReportingCalendar calendar,
        Month yearStart,
        Term term) {

    static ContractHead read(Row row) {
        return new ContractHead(
                ContractNumber.valueOf(row.text()),
                row.text(),
                row.text(),
                row.text(),
                row.flag(),
                row.decimal(),
                row.of(ReportingCalendar.class),
                Month.of(row.number()),
                new Term(row.day(), row.day()));
    }

    /** Up to the period in which this day falls; everything when there is no day. */
    PeriodRange rangeUntil(@Nullable LocalDate day) {
        return day == null ? PeriodRange.ALL : new PeriodRange(null, ReportingPeriod.of(day, calendar, yearStart));
    }

    ReportingPeriod period(int year, int number) {
        return new ReportingPeriod(calendar, year, number, yearStart);
    }
}
