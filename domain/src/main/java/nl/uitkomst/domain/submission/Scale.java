package nl.uitkomst.domain.submission;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ends between which a mean must lie. It is read from the unit of the KPI, since that is where both sides wrote it: 'cijfer 1-10', 'punten (1 tot 5)'.
 * A plain 'cijfer' or 'rapportcijfer' is the Dutch school mark, 1 to 10. A unit that names no scale has none.
 */
record Scale(BigDecimal low, BigDecimal high) {

    private static final Pattern ENDS = Pattern.compile("(\\d+)\\s*(?:-|–|tot en met|t/m|tot|to)\\s*(\\d+)");

    static Optional<Scale> of(String unit) {
        var ends = ENDS.matcher(unit);
        if (ends.find()) {
            return Optional.of(new Scale(new BigDecimal(ends.group(1)), new BigDecimal(ends.group(2))));
        }
        return unit.toLowerCase().contains("cijfer")
                ? Optional.of(new Scale(BigDecimal.ONE, BigDecimal.TEN))
                : Optional.empty();
    }

    boolean contains(BigDecimal mean) {
        return mean.compareTo(low) >= 0 && mean.compareTo(high) <= 0;
    }
}
