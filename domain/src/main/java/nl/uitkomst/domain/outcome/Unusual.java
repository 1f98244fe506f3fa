package nl.uitkomst.domain.outcome;

import org.apache.commons.numbers.fraction.BigFraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that stands out from what the same provider reported on the same KPI before: worth a question, never an error.
 *
 * @param usual the median of the earlier figures, in the KPI's unit, with at most four decimals
 */
public record Unusual(BigDecimal usual) {

    private static final int LOOK_BACK = 12;
    private static final int ENOUGH = 5;
    private static final BigFraction NORMAL_CONSISTENT = BigFraction.of(6745, 10_000);
    private static final BigFraction LIMIT = BigFraction.of(7, 2);
    private static final BigFraction UNITS = BigFraction.of(5);

    /**
     * For counts, amounts, means, and the denominators of ratios.
     *
     * @param earlier newest first
     */
    public static Optional<Unusual> number(BigDecimal value, List<BigDecimal> earlier) {
        return judge(Fractions.of(value), earlier.stream().map(Fractions::of).toList());
    }

    /**
     * For ratios, compared in percent. The denominator is judged apart, as a number.
     *
     * @param earlier newest first, without the periods in which there were no cases
     */
    public static Optional<Unusual> ratio(Figure value, List<Figure> earlier) {
        return judge(value.exact(), earlier.stream().map(Figure::exact).toList());
    }

    private static Optional<Unusual> judge(BigFraction value, List<BigFraction> earlier) {
        var compared = earlier.subList(0, Math.min(LOOK_BACK, earlier.size()));
        if (compared.size() < ENOUGH) {
            return Optional.empty();
        }
        var median = Fractions.median(compared);
        return standsOut(value, median, compared)
                ? Optional.of(new Unusual(Fractions.rounded(median, 4).stripTrailingZeros()))
                : Optional.empty();
    }

    private static boolean standsOut(BigFraction value, BigFraction median, List<BigFraction> compared) {
        var away = value.subtract(median).abs();
        var usualSpread = Fractions.median(
                compared.stream().map(each -> each.subtract(median).abs()).toList());
        if (usualSpread.signum() == 0) {
            return away.compareTo(median.abs().divide(2)) > 0 && away.compareTo(UNITS) > 0;
        }
        return NORMAL_CONSISTENT.multiply(away).compareTo(LIMIT.multiply(usualSpread)) > 0;
    }
}
