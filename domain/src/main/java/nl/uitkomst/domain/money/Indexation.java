package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is asked when lump sums are to be adjusted.
 *
 * @param year from which they are
 * @param percentage by which
 * @param source where that percentage was published
 * @param decidedOn the day on which it was decided
 */
public record Indexation(int year, BigDecimal percentage, String source, LocalDate decidedOn) {

    public static final BigDecimal MOST = BigDecimal.valueOf(25);

    /**
     * What it would do, or does.
     *
     * @param lines each year that changes, earliest first
     * @param version of the contract that was looked at
     */
    public record Plan(Indexation indexation, List<Line> lines, long version) {}

    /** @param aboveCeiling whether the amount passes the ceiling of its year, about which the parties have to talk */
    public record Line(int year, Euro before, Euro after, boolean aboveCeiling) {}

    /** @throws IllegalArgumentException when the percentage is not above zero, very large or has more than four decimals, or the source is empty */
    public Indexation {
        source = source.strip();
        percentage = new BigDecimal(percentage.stripTrailingZeros().toPlainString());
        if (percentage.signum() <= 0
                || percentage.compareTo(MOST) > 0
                || percentage.scale() > 4
                || source.isEmpty()
                || source.length() > 300) {
            throw new IllegalArgumentException("No indexation: " + percentage + "% by " + source);
        }
    }

    /** The amount with the percentage on it, rounded half up to the cent once. */
    public Euro appliedTo(Euro lumpSum) {
        return lumpSum.plus(lumpSum.percent(percentage));
    }
}
