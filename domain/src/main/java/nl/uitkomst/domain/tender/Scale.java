package nl.uitkomst.domain.tender;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The scores that assessors can give, each with what it means; the highest brings the whole weight of a criterion. */
public record Scale(SortedMap<Integer, String> descriptions) {

    public static final Scale NONE = new Scale(new TreeMap<>());

    public Scale {
        descriptions = Collections.unmodifiableSortedMap(new TreeMap<>(descriptions));
    }

    public boolean has(int points) {
        return descriptions.containsKey(points);
    }

    /** @throws java.util.NoSuchElementException when it has no scores at all */
    public int most() {
        return descriptions.lastKey();
    }

    /** What a score means. */
    public String describe(int points) {
        return descriptions.getOrDefault(points, "");
    }

    public boolean isEmpty() {
        return descriptions.isEmpty();
    }

    /** What so many points of the scale are of a weight: the weight × the points / the most, as it is shown: rounded half up to {@link PriceFormula#DECIMALS}. */
    public BigDecimal weighted(BigDecimal weight, int points) {
        return weight.multiply(BigDecimal.valueOf(points))
                .divide(BigDecimal.valueOf(most()), PriceFormula.DECIMALS, RoundingMode.HALF_UP);
    }
}
