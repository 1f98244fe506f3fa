package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact figure, kept as the two numbers it is made of so that nothing is lost by dividing.
 *
 * @param numerator ratio: the numerator; count and amount: the number; average: the sum of mean times respondents; index: the value
 * @param denominator ratio: the denominator; count and amount: 1; average: the respondents; index: the base; never zero
 */
public record Figure(KpiKind kind, BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Figure {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("A figure needs a denominator above zero, not " + denominator);
        }
        numerator = numerator.stripTrailingZeros();
        denominator = denominator.stripTrailingZeros();
    }

    /** Compares with a bound in the KPI's unit (percent for ratios and indexes), by cross-multiplication. */
    public int compareTo(BigDecimal bound) {
        return scaledNumerator().compareTo(bound.multiply(denominator));
    }

    public int compareTo(Figure other) {
        return scaledNumerator()
                .multiply(other.denominator)
                .compareTo(other.scaledNumerator().multiply(denominator));
    }

    /** The two taken together: numerators and denominators are summed, never the figures averaged. */
    public Figure plus(Figure other) {
        var whole = isWhole() ? denominator : denominator.add(other.denominator);
        return new Figure(kind, numerator.add(other.numerator), whole);
    }

    /** Whether this is one number, rather than one out of another. */
    public boolean isWhole() {
        return kind == KpiKind.COUNT || kind == KpiKind.AMOUNT;
    }

    /** The figure in the KPI's unit, rounded half up; for showing and drawing only. */
    public BigDecimal rounded(int decimals) {
        return scaledNumerator().divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** The figure in the KPI's unit, without any rounding. */
    BigFraction exact() {
        return Fractions.of(scaledNumerator(), denominator);
    }

    private BigDecimal scaledNumerator() {
        return kind == KpiKind.RATIO || kind == KpiKind.INDEX ? numerator.multiply(HUNDRED) : numerator;
    }
}
