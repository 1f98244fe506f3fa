package nl.uitkomst.domain.money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * By which rule later lump sums are adjusted. The percentage of a year is only known once it is published; then {@link ApplyIndexation} applies it.
 *
 * @param source which published figure is followed, and from where
 * @param atMost the most that is applied in a year, in percent; absent when there is no such bound
 */
public record IndexationRule(String source, @Nullable BigDecimal atMost) {

    /** @throws IllegalArgumentException when it names no source, or the bound is below zero */
    public IndexationRule {
        source = source.strip();
        atMost = atMost == null
                ? null
                : new BigDecimal(atMost.stripTrailingZeros().toPlainString());
        if (source.isEmpty() || atMost != null && atMost.signum() < 0) {
            throw new IllegalArgumentException("Not a rule of indexation: " + source + " " + atMost);
        }
    }
}
