package nl.uitkomst.reporting.shared;

import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.Figure;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How many decimals a figure needs. Usually those of its KPI; more when rounding would put it on another side of its target than the exact
 * figure stands: 12,04% against at most 12% is not shown as 12,0%.
 */
final class ShownDecimals {
    private static final int MOST = 8;

    private ShownDecimals() {}

    static int of(Figure figure, @Nullable Target target, int agreed) {
        if (target == null) {
            return agreed;
        }
        var decimals = agreed;
        while (decimals < MOST && !sameSide(figure, figure.rounded(decimals), target)) {
            decimals++;
        }
        return decimals;
    }

    private static boolean sameSide(Figure exact, BigDecimal shown, Target target) {
        var low = target.low();
        var high = target.high();
        return (low == null
                        || above(exact, shown, low)
                                && above(
                                        exact, shown, low.subtract(target.band().beside(low))))
                && (high == null
                        || below(exact, shown, high)
                                && below(exact, shown, high.add(target.band().beside(high))));
    }

    private static boolean above(Figure exact, BigDecimal shown, BigDecimal bound) {
        return exact.compareTo(bound) >= 0 == shown.compareTo(bound) >= 0;
    }

    private static boolean below(Figure exact, BigDecimal shown, BigDecimal bound) {
        return exact.compareTo(bound) <= 0 == shown.compareTo(bound) <= 0;
    }
}
