package nl.uitkomst.domain.kpi;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What is agreed for a KPI: at least low, at most high, or between the two, with the band beside it that is still tolerated. Bounds are in the KPI's unit;
 * for ratios and indexes in percent, so 12 means 12%.
 */
public record Target(
        Direction direction,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        ToleranceBand band) {

    /** @throws IllegalArgumentException when a bound that the direction needs is absent, or they stand the wrong way round */
    public Target {
        low = direction == Direction.AT_MOST ? null : normal(low);
        high = direction == Direction.AT_LEAST ? null : normal(high);
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("The low bound " + low + " is above the high bound " + high);
        }
    }

    public static Target atLeast(BigDecimal low, ToleranceBand band) {
        return new Target(Direction.AT_LEAST, low, null, band);
    }

    public static Target atMost(BigDecimal high, ToleranceBand band) {
        return new Target(Direction.AT_MOST, null, high, band);
    }

    public static Target between(BigDecimal low, BigDecimal high, ToleranceBand band) {
        return new Target(Direction.BETWEEN, low, high, band);
    }

    private static BigDecimal normal(@Nullable BigDecimal bound) {
        if (bound == null) {
            throw new IllegalArgumentException("The target lacks a bound");
        }
        return bound.stripTrailingZeros();
    }
}
