package nl.uitkomst.domain.assessment;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A criterion as it counts in the ranking.
 *
 * @param weight its points, of the hundred that can be earned in all
 * @param minimum the score below which a bid is put aside
 */
public record Counted(
        String key, BigDecimal weight, @Nullable BigDecimal minimum) {

    public Counted {
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A weight of " + weight);
        }
    }

    public Optional<BigDecimal> least() {
        return Optional.ofNullable(minimum);
    }
}
