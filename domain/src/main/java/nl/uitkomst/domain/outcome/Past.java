package nl.uitkomst.domain.outcome;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The periods of a KPI that have a figure and measure the same.
 *
 * @param periods oldest first
 */
record Past(List<PeriodOutcome> periods) {

    static final int FOUR = 4;

    static Past of(List<PeriodOutcome> periods) {
        return new Past(
                periods.stream().filter(period -> period.figure() != null).toList());
    }

    int size() {
        return periods.size();
    }

    PeriodOutcome last() {
        return periods.get(periods.size() - 1);
    }

    Past first(int count) {
        return new Past(periods.subList(0, count));
    }

    Past lastFour() {
        return new Past(periods.subList(periods.size() - FOUR, periods.size()));
    }

    Past ofYear(int year) {
        return only(each -> each.period().year() == year);
    }

    /** The periods with the same numbers as those. */
    Past alongside(Past others) {
        return only(each -> others.has(each.period().number()));
    }

    private boolean has(int number) {
        return periods.stream().anyMatch(each -> each.period().number() == number);
    }

    Past number(int number) {
        return only(each -> each.period().number() == number);
    }

    private Past only(Predicate<PeriodOutcome> which) {
        return new Past(periods.stream().filter(which).toList());
    }

    BigDecimal numerators() {
        return periods.stream().map(each -> each.figure().numerator()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of counts and amounts this is one, however many there are. */
    BigDecimal denominators() {
        if (periods.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return last().figure().isWhole()
                ? BigDecimal.ONE
                : periods.stream().map(each -> each.figure().denominator()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Figure sum() {
        return new Figure(last().figure().kind(), numerators(), denominators());
    }

    BigFraction medianStep() {
        var values = periods.stream().map(each -> each.figure().exact()).toList();
        return Fractions.median(IntStream.range(1, values.size())
                .mapToObj(i -> values.get(i).subtract(values.get(i - 1)))
                .toList());
    }
}
