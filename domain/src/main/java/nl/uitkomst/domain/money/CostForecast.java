package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a contract year is expected to cost: what was accepted so far, and for each period that remains last year's share of it, or the mean of the last
 * four periods when there is no full last year.
 *
 * @param parts the periods of the year, each with its amount and what that is based on
 * @param error the 80th percentile of how far this method was off before, one period ahead; absent with fewer than four such errors
 */
public record CostForecast(List<Part> parts, @Nullable Euro error) {

    private static final int FOUR = 4;

    public enum Basis {
        ACCEPTED,
        LAST_YEARS_SHARE,
        MEAN_OF_FOUR
    }

    public record Part(ReportingPeriod period, Euro amount, Basis basis) {}

    /**
     * @param accepted the cost of each accepted period, of any year
     * @param year the periods of the year that is forecast
     * @return nothing with fewer than four accepted periods, or when no period remains
     */
    public static Optional<CostForecast> of(Map<ReportingPeriod, Euro> accepted, List<ReportingPeriod> year) {
        var known = new TreeMap<>(accepted);
        if (known.size() < FOUR || known.keySet().containsAll(year)) {
            return Optional.empty();
        }
        var parts = year.stream()
                .map(period -> known.containsKey(period)
                        ? new Part(period, known.get(period), Basis.ACCEPTED)
                        : expected(known, period))
                .toList();
        return Optional.of(new CostForecast(parts, usualError(known)));
    }

    public Euro expected() {
        return Ledger.sum(parts, Part::amount);
    }

    public Euro soFar() {
        return Ledger.sum(
                parts.stream().filter(part -> part.basis() == Basis.ACCEPTED).toList(), Part::amount);
    }

    public List<Part> remaining() {
        return parts.stream().filter(part -> part.basis() != Basis.ACCEPTED).toList();
    }

    private static Part expected(TreeMap<ReportingPeriod, Euro> known, ReportingPeriod period) {
        var perYear = period.calendar().periodsPerYear();
        var lastYear = known.keySet().stream()
                .filter(one -> one.year() == period.year() - 1)
                .toList();
        var thisYear = known.keySet().stream()
                .filter(one -> one.year() == period.year())
                .toList();
        var sameStretch = Ledger.sum(
                thisYear.stream()
                        .map(one -> known.get(one.plus(-perYear)))
                        .filter(one -> one != null)
                        .toList(),
                it -> it);
        if (lastYear.size() == perYear && sameStretch.amount().signum() > 0) {
            var soFar = Ledger.sum(thisYear, known::get).amount();
            var share = soFar.multiply(known.get(period.plus(-perYear)).amount());
            return new Part(period, cents(share, sameStretch.amount()), Basis.LAST_YEARS_SHARE);
        }
        return new Part(period, meanOfFour(known), Basis.MEAN_OF_FOUR);
    }

    private static Euro meanOfFour(TreeMap<ReportingPeriod, Euro> known) {
        var lastFour = known.descendingMap().values().stream().limit(FOUR).toList();
        return cents(Ledger.sum(lastFour, it -> it).amount(), BigDecimal.valueOf(FOUR));
    }

    private static Euro cents(BigDecimal amount, BigDecimal divisor) {
        return new Euro(amount.divide(divisor, 2, RoundingMode.HALF_UP));
    }

    private static @Nullable Euro usualError(TreeMap<ReportingPeriod, Euro> known) {
        var periods = new ArrayList<>(known.keySet());
        var errors = IntStream.range(FOUR, periods.size())
                .mapToObj(i -> error(known, periods.get(i)))
                .sorted(Comparator.naturalOrder())
                .toList();
        return errors.size() < FOUR ? null : errors.get((errors.size() * 8 + 9) / 10 - 1);
    }

    private static Euro error(TreeMap<ReportingPeriod, Euro> known, ReportingPeriod period) {
        var before = new TreeMap<>(known.headMap(period));
        var off = known.get(period).minus(expected(before, period).amount());
        return new Euro(off.amount().abs());
    }
}
