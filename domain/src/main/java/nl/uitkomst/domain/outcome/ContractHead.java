package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What stands above every figure of a contract: whose it is, and how it is reported on.
 *
 * @param toleratedMissShare as agreed last
 * @param inhabitants of all clients together, by contract year; nothing where it was not filled in
 * @param earlierShares what it was before, by the day on which it made way for the next
 */
public record ContractHead(
        ContractNumber number,
        String title,
        String municipality,
        String contractor,
        boolean illustrative,
        BigDecimal toleratedMissShare,
        NavigableMap<LocalDate, BigDecimal> earlierShares,
        Map<Integer, Integer> inhabitants,
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
                shares(row.textIfAny()),
                inhabitants(row.textIfAny()),
                row.of(ReportingCalendar.class),
                Month.of(row.number()),
                new Term(row.day(), row.day()));
    }

    private static NavigableMap<LocalDate, BigDecimal> shares(@Nullable String untils) {
        var shares = new TreeMap<LocalDate, BigDecimal>();
        for (var one : untils == null ? new String[0] : untils.split(",")) {
            var parts = one.split(" ");
            shares.put(LocalDate.parse(parts[0]), new BigDecimal(parts[1]));
        }
        return shares;
    }

    private static Map<Integer, Integer> inhabitants(@Nullable String counts) {
        var inhabitants = new TreeMap<Integer, Integer>();
        for (var one : counts == null ? new String[0] : counts.split(",")) {
            var parts = one.split(" ");
            inhabitants.merge(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), Integer::sum);
        }
        return inhabitants;
    }

    /** By which a period is judged: what was in force on its first day. Without a period, what was agreed last. */
    BigDecimal toleratedMissShareIn(@Nullable ReportingPeriod period) {
        var then = period == null ? null : earlierShares.higherEntry(period.start());
        return then == null ? toleratedMissShare : then.getValue();
    }

    /** Up to the period in which this day falls; everything when there is no day. */
    PeriodRange rangeUntil(@Nullable LocalDate day) {
        return day == null ? PeriodRange.ALL : new PeriodRange(null, ReportingPeriod.of(day, calendar, yearStart));
    }

    ReportingPeriod period(int year, int number) {
        return new ReportingPeriod(calendar, year, number, yearStart);
    }
}
