package nl.uitkomst.domain.money;

import nl.uitkomst.domain.kpi.KpiCode;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * The band of use, over a contract year, within which the lump sum holds. Outside it the parties must talk about the amount; nothing changes by itself.
 *
 * @param kpi whose figure is held against the band; absent when the cost is
 * @param low the least, in the unit of that KPI or in euros
 * @param high the most
 */
public record VolumeCorridor(@Nullable KpiCode kpi, BigDecimal low, BigDecimal high) {

    public enum Side {
        BELOW,
        WITHIN,
        ABOVE
    }

    /** @throws IllegalArgumentException when it is turned round or below zero */
    public VolumeCorridor {
        low = plain(low);
        high = plain(high);
        if (low.signum() < 0 || low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("No band: " + low + " to " + high);
        }
    }

    /** Whoever stands on a bound is within. */
    public Side sideOf(BigDecimal use) {
        if (use.compareTo(low) < 0) {
            return Side.BELOW;
        }
        return use.compareTo(high) > 0 ? Side.ABOVE : Side.WITHIN;
    }

    /** So that the same band compares equal however it was written. */
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
