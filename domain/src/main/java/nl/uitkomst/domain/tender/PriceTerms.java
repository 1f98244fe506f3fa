package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.Euro;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * How the price of a bid becomes points, stated before anybody bids.
 *
 * @param low for {@link PriceFormula#LINEAR_BETWEEN}: the amount at or below which a bid gets all points
 * @param high the ceiling, for the formulas that have one: the amount at or above which a bid gets none
 * @param perPoint for {@link PriceFormula#POINTS_PER_EURO}: how many euros below the ceiling bring one point
 */
public record PriceTerms(
        PriceFormula formula,
        @Nullable Euro low,
        @Nullable Euro high,
        @Nullable Euro perPoint) {

    public static PriceTerms lowestRelative() {
        return new PriceTerms(PriceFormula.LOWEST_RELATIVE, null, null, null);
    }

    public static PriceTerms linearBetween(Euro low, Euro high) {
        return new PriceTerms(PriceFormula.LINEAR_BETWEEN, low, high, null);
    }

    public static PriceTerms pointsPerEuro(Euro ceiling, Euro perPoint) {
        return new PriceTerms(PriceFormula.POINTS_PER_EURO, null, ceiling, perPoint);
    }

    /**
     * The points that bids are ranked by.
     *
     * @param weight the most points
     * @param all the prices of all bids that take part, this one among them
     */
    public BigFraction exactly(BigDecimal weight, Euro price, Collection<Euro> all) {
        return formula.exactly(this, weight, price, all);
    }

    /**
     * The same rounded, as they are shown.
     *
     * @param weight the most points
     * @param all the prices of all bids that take part, this one among them
     */
    public BigDecimal points(BigDecimal weight, Euro price, Collection<Euro> all) {
        return formula.points(this, weight, price, all);
    }
}
