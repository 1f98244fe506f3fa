package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.Euro;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;

/** By which formula the price of a bid becomes points. Each is computed exactly; only what is shown is rounded, half up, to {@link #DECIMALS}. */
public enum PriceFormula {
    /** The lowest price gets all points, another as much less as it is higher: weight × lowest / price. */
    LOWEST_RELATIVE(true) {
        @Override
        BigDecimal[] share(PriceTerms terms, Euro price, Collection<Euro> all) {
            var lowest = Collections.min(all);
            return price.amount().signum() == 0 ? ALL : of(lowest.amount(), price.amount());
        }
    },
    /** All points at or below one amount, none at or above another, and in proportion between them. */
    LINEAR_BETWEEN(false) {
        @Override
        BigDecimal[] share(PriceTerms terms, Euro price, Collection<Euro> all) {
            var high = stated(terms.high());
            return of(high.subtract(price.amount()), high.subtract(stated(terms.low())));
        }
    },
    /** One point for every so many euros below the ceiling. */
    POINTS_PER_EURO(false) {
        @Override
        BigDecimal[] share(PriceTerms terms, Euro price, Collection<Euro> all) {
            throw new IllegalStateException("Its points are no share of the weight");
        }

        @Override
        BigFraction uncut(PriceTerms terms, BigDecimal weight, Euro price, Collection<Euro> all) {
            return fraction(stated(terms.high()).subtract(price.amount()), stated(terms.perPoint()));
        }
    };

    public static final int DECIMALS = 2;

    private static final BigDecimal[] ALL = {BigDecimal.ONE, BigDecimal.ONE};

    private final boolean dependsOnOthers;

    PriceFormula(boolean dependsOnOthers) {
        this.dependsOnOthers = dependsOnOthers;
    }

    /** Whether the points of one bid depend on the prices of others, so that a bid that does not matter itself can turn the order of two others. */
    public boolean dependsOnOthers() {
        return dependsOnOthers;
    }

    /** Numerator and denominator of the part of the weight that a price gets; below zero and above one it is cut off. */
    abstract BigDecimal[] share(PriceTerms terms, Euro price, Collection<Euro> all);

    /**
     * @param weight the most points
     * @param all the prices of all bids that take part, this one among them
     */
    BigFraction exactly(PriceTerms terms, BigDecimal weight, Euro price, Collection<Euro> all) {
        var points = uncut(terms, weight, price, all);
        var most = fraction(weight, BigDecimal.ONE);
        return points.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : points.compareTo(most) > 0 ? most : points;
    }

    BigFraction uncut(PriceTerms terms, BigDecimal weight, Euro price, Collection<Euro> all) {
        var share = share(terms, price, all);
        return fraction(weight.multiply(share[0]), share[1]);
    }

    /** The same, as it is shown. */
    BigDecimal points(PriceTerms terms, BigDecimal weight, Euro price, Collection<Euro> all) {
        return exactly(terms, weight, price, all).bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigFraction fraction(BigDecimal numerator, BigDecimal denominator) {
        var scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        return BigFraction.of(
                numerator.setScale(scale).unscaledValue(),
                denominator.setScale(scale).unscaledValue());
    }

    private static BigDecimal[] of(BigDecimal numerator, BigDecimal denominator) {
        return new BigDecimal[] {numerator, denominator};
    }

    private static BigDecimal stated(@Nullable Euro amount) {
        if (amount == null) {
            throw new IllegalStateException("The formula lacks an amount");
        }
        return amount.amount();
    }
}
