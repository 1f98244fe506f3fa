package nl.uitkomst.domain.outcome;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What the current contract year is expected to come to, in the KPI's unit, and what is needed to reach its target.
 *
 * @param low lower end of the range; absent together with high when there is too little history for a range
 * @param verdict of the expected value against the target at the end of the year
 */
public record Forecast(
        int year,
        BigDecimal expected,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Verdict verdict,
        @Nullable NeededPace pace) {

    /**
     * What the remaining periods must bring.
     *
     * @param amount in the KPI's own unit; for a ratio the cases still needed in the numerator
     * @param outOf for a ratio the denominator expected in the remaining periods
     * @param reachable false when the target cannot be reached any more
     */
    public record NeededPace(BigDecimal amount, @Nullable BigDecimal outOf, boolean reachable) {}
}
