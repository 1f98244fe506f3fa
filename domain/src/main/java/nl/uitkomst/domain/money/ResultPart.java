package nl.uitkomst.domain.money;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Verdict;

import java.math.BigDecimal;
import java.util.List;

/**
 * The part of the lump sum that has to be earned by results.
 *
 * @param percentage of the lump sum
 * @param weights which KPIs count and how heavily; together a hundred
 * @param shares what a verdict earns of its weight
 */
public record ResultPart(BigDecimal percentage, List<Weight> weights, Shares shares) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param percentage of the result-dependent part that this KPI stands for */
    public record Weight(KpiCode kpi, BigDecimal percentage) {

        public Weight {
            percentage = plain(percentage);
            if (percentage.signum() <= 0) {
                throw new IllegalArgumentException("A weight is above zero: " + percentage);
            }
        }
    }

    /** The percentage of its weight that a KPI earns by each verdict; without a figure it earns nothing. */
    public record Shares(BigDecimal met, BigDecimal withinTolerance, BigDecimal missed) {

        /** Met pays all, within the band half, missed nothing. */
        public static final Shares USUAL = new Shares(HUNDRED, BigDecimal.valueOf(50), BigDecimal.ZERO);

        /** @throws IllegalArgumentException when one is no percentage, or a worse verdict earns more */
        public Shares {
            met = plain(met);
            withinTolerance = plain(withinTolerance);
            missed = plain(missed);
            if (missed.signum() < 0
                    || missed.compareTo(withinTolerance) > 0
                    || withinTolerance.compareTo(met) > 0
                    || met.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("No shares: " + met + ", " + withinTolerance + ", " + missed);
            }
        }

        public BigDecimal of(Verdict verdict) {
            return switch (verdict) {
                case MET -> met;
                case WITHIN_TOLERANCE -> withinTolerance;
                case MISSED -> missed;
                case NO_DATA, HIDDEN -> BigDecimal.ZERO;
            };
        }
    }

    /** @throws IllegalArgumentException when the percentage is none, a KPI counts twice, or the weights are no hundred together */
    public ResultPart {
        percentage = plain(percentage);
        weights = List.copyOf(weights);
        var sum = weights.stream().map(Weight::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (percentage.signum() <= 0 || percentage.compareTo(HUNDRED) > 0 || sum.compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("No result-dependent part: " + percentage + "% by weights of " + sum);
        }
        if (weights.stream().map(Weight::kpi).distinct().count() < weights.size()) {
            throw new IllegalArgumentException("A KPI counts once: " + weights);
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
