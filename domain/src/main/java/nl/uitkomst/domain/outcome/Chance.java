package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import org.apache.commons.numbers.fraction.BigFraction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether the difference between two figures is more than chance would give, at 95%, two-sided: ratios by a two-proportion z test, counts and indexes by
 * a Poisson comparison, averages and amounts when they differ by more than half the band.
 */
final class Chance {

    /** The square of 1.959964, beyond which 5% of a standard normal lies. */
    private static final BigDecimal Z_SQUARED = new BigDecimal("3.841458820694124");

    private static final double DOUBT = 0.05;
    private static final BigDecimal EXACT_UP_TO = BigDecimal.valueOf(10_000);

    private Chance() {}

    /** @param band of the figures compared, for averages and amounts */
    static boolean explains(Figure from, Figure to, ToleranceBand band, @Nullable Target target) {
        return switch (to.kind()) {
            case RATIO -> !proportionsDiffer(from, to);
            case COUNT, INDEX -> !ratesDiffer(from, to);
            case AVERAGE, AMOUNT -> !differByHalfTheBand(from, to, band, target);
        };
    }

    private static boolean proportionsDiffer(Figure one, Figure two) {
        var n = one.denominator();
        var m = two.denominator();
        var hits = one.numerator().add(two.numerator());
        var all = n.add(m);
        var apart = one.numerator().multiply(m).subtract(two.numerator().multiply(n));
        var spread = n.multiply(m).multiply(hits).multiply(all.subtract(hits));
        return apart.pow(2).multiply(all).compareTo(Z_SQUARED.multiply(spread)) > 0;
    }

    /** Given how many there were in all, the second count is binomial, with its share of the exposure as chance. */
    private static boolean ratesDiffer(Figure one, Figure two) {
        var all = one.numerator().add(two.numerator());
        if (all.compareTo(EXACT_UP_TO) > 0) {
            return largeCountsDiffer(one, two);
        }
        var total = all.setScale(0, RoundingMode.HALF_UP).intValueExact();
        var second = two.numerator().setScale(0, RoundingMode.HALF_UP).intValueExact();
        var share = two.denominator().doubleValue()
                / one.denominator().add(two.denominator()).doubleValue();
        var counts = BinomialDistribution.of(Math.max(total, second), share);
        var tail = Math.min(counts.cumulativeProbability(second), counts.survivalProbability(second - 1));
        return 2 * tail < DOUBT;
    }

    private static boolean largeCountsDiffer(Figure one, Figure two) {
        var apart = one.numerator()
                .multiply(two.denominator())
                .subtract(two.numerator().multiply(one.denominator()));
        var all = one.numerator().add(two.numerator());
        var spread = all.multiply(one.denominator()).multiply(two.denominator());
        return apart.pow(2).compareTo(Z_SQUARED.multiply(spread)) > 0;
    }

    private static boolean differByHalfTheBand(Figure from, Figure to, ToleranceBand band, @Nullable Target target) {
        var bound = target == null ? from.rounded(4) : target.low() == null ? target.high() : target.low();
        BigFraction half = Fractions.of(band.beside(bound)).divide(2);
        return to.exact().subtract(from.exact()).abs().compareTo(half) > 0;
    }
}
