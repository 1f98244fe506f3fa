package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;

import java.math.BigDecimal;

/**
 * A promise that can be measured, and so becomes a KPI of the contract.
 *
 * @param name what is measured, for instance {@code Ritten die binnen 15 minuten na de afgesproken tijd beginnen}
 * @param direction on which side of the target it is kept: at least, or at most
 * @param target in the unit; for ratios and indexes in percent
 * @param floor from where it counts as missed without excuse; never on the good side of the target
 * @param consequence what the bidder does or pays when it is missed
 */
public record Measure(
        String name,
        KpiKind kind,
        Direction direction,
        BigDecimal target,
        String unit,
        BigDecimal floor,
        String consequence) {

    /** @throws IllegalArgumentException when the floor stands on the good side of the target, or it is between two bounds */
    public Measure {
        target = target.stripTrailingZeros();
        floor = floor.stripTrailingZeros();
        if (!isFloor(direction, target, floor)) {
            throw new IllegalArgumentException("The floor " + floor + " is no floor of " + direction + " " + target);
        }
    }

    public static boolean isFloor(Direction direction, BigDecimal target, BigDecimal floor) {
        return switch (direction) {
            case AT_LEAST -> floor.compareTo(target) <= 0;
            case AT_MOST -> floor.compareTo(target) >= 0;
            case BETWEEN -> false;
        };
    }
}
