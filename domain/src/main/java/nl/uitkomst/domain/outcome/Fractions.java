package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Exact arithmetic on figures that are not whole: from decimals to fractions and, for showing only, back. */
final class Fractions {

    private Fractions() {}

    static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    static BigFraction of(BigDecimal numerator, BigDecimal denominator) {
        return of(numerator).divide(of(denominator));
    }

    /** The middle one, or the mean of the middle two. */
    static BigFraction median(List<BigFraction> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(2);
    }

    static BigFraction sum(List<BigFraction> values) {
        return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** As a bare number in the KPI's unit, to be judged or rounded like any other figure. */
    static Figure figure(BigFraction value) {
        return new Figure(KpiKind.COUNT, new BigDecimal(value.getNumerator()), new BigDecimal(value.getDenominator()));
    }

    static BigDecimal rounded(BigFraction fraction, int decimals) {
        return fraction.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }
}
