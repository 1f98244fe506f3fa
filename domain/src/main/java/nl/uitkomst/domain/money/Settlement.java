package nl.uitkomst.domain.money;

import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one contract year is settled: part of the lump sum depends on what was reached, the rest is fixed, and what was not spent is surplus.
 *
 * @param lumpSum of the year, indexed
 * @param resultPercentage the part of the lump sum that depends on results
 * @param results every KPI that counts, with its weight
 * @param cost what was spent
 */
public record Settlement(Euro lumpSum, BigDecimal resultPercentage, List<Result> results, Euro cost) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The verdict of the year on one KPI, and how heavy it weighs in percent; together they weigh a hundred. */
    public record Result(Verdict verdict, BigDecimal weight) {

        /** Met pays all, within tolerance half, anything else nothing. */
        BigDecimal earned() {
            return switch (verdict) {
                case MET -> weight;
                case WITHIN_TOLERANCE -> weight.multiply(HALF);
                case MISSED, NO_DATA, HIDDEN -> BigDecimal.ZERO;
            };
        }
    }

    /** @throws IllegalArgumentException when the weights do not add up to a hundred */
    public Settlement {
        results = List.copyOf(results);
        var weights = results.stream().map(Result::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("The weights add up to " + weights + ", not to a hundred");
        }
    }

    /** The lump sum of the next year. */
    public static Euro indexed(Euro lumpSum, BigDecimal percentage) {
        return lumpSum.plus(lumpSum.percent(percentage));
    }

    public Euro resultDependent() {
        return lumpSum.percent(resultPercentage);
    }

    public Euro fixed() {
        return lumpSum.minus(resultDependent());
    }

    public BigDecimal earnedPercentage() {
        return results.stream().map(Result::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Euro earned() {
        return resultDependent().percent(earnedPercentage());
    }

    /** Below zero when more was spent than was paid. */
    public Euro surplus() {
        return fixed().plus(earned()).minus(cost);
    }
}
