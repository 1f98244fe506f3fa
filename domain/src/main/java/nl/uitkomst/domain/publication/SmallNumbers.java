package nl.uitkomst.domain.publication;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Figure;

import java.math.BigDecimal;

/**
 * Which figures are about so few people that they are hidden.
 *
 * @param threshold the lowest number that may be shown; zero may always be shown
 */
public record SmallNumbers(int threshold) {

    public static final SmallNumbers USUAL = new SmallNumbers(5);

    /** @throws IllegalArgumentException when nothing would be hidden */
    public SmallNumbers {
        if (threshold < 2) {
            throw new IllegalArgumentException("Below " + threshold + " there is nothing to hide");
        }
    }

    /** A count from 1 up to the threshold; a ratio with so few cases, or with so few on either side; an average of so few. */
    public boolean hides(Figure figure) {
        return switch (figure.kind()) {
            case COUNT, INDEX -> isSmall(figure.numerator());
            case RATIO ->
                isSmall(figure.denominator())
                        || isSmall(figure.numerator())
                        || isSmall(figure.denominator().subtract(figure.numerator()));
            case AVERAGE -> isSmall(figure.denominator());
            case AMOUNT -> false;
        };
    }

    private boolean isSmall(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /** How much a figure is about, by which the smallest of several is found. */
    static BigDecimal size(Figure figure) {
        var whole = figure.kind() == KpiKind.RATIO || figure.kind() == KpiKind.AVERAGE;
        return whole ? figure.denominator() : figure.numerator();
    }
}
