package nl.uitkomst.domain.assessment;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/** Points as exact fractions, and how they are shown: rounded, but never so that two that differ look the same. */
public final class Exact {

    private static final int USUAL_DECIMALS = 2;

    private Exact() {}

    public static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    static BigFraction sum(Collection<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** So many decimals that what differs also differs when it is shown: two, or more where two would hide a difference. */
    public static int decimals(Collection<BigFraction> values) {
        var different = values.stream().distinct().toList();
        var decimals = USUAL_DECIMALS;
        while (shown(different, decimals) < different.size()) {
            decimals++;
        }
        return decimals;
    }

    private static long shown(Collection<BigFraction> values, int decimals) {
        return values.stream().map(value -> rounded(value, decimals)).distinct().count();
    }

    /** For showing only: nothing is computed on from here. */
    public static BigDecimal rounded(BigFraction value, int decimals) {
        return value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }
}
