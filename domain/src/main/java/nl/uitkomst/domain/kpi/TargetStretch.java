package nl.uitkomst.domain.kpi;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The bounds that are agreed for a stretch of time.
 *
 * @param from the first day
 * @param until the first day after it
 * @param low absent for 'at most'
 * @param high absent for 'at least'
 */
public record TargetStretch(
        LocalDate from,
        LocalDate until,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** @throws IllegalArgumentException when it ends before it begins, or has no bound at all */
    public TargetStretch {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A target from " + from + " cannot end before " + until);
        }
        if (low == null && high == null) {
            throw new IllegalArgumentException("A target needs a bound");
        }
        low = low == null ? null : low.stripTrailingZeros();
        high = high == null ? null : high.stripTrailingZeros();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** The part of it before this day, if any. */
    Stream<TargetStretch> before(LocalDate day) {
        return between(from, until.isBefore(day) ? until : day);
    }

    /** The part of it from this day on, if any. */
    Stream<TargetStretch> after(LocalDate day) {
        return between(from.isAfter(day) ? from : day, until);
    }

    private Stream<TargetStretch> between(LocalDate first, LocalDate end) {
        return first.isBefore(end) ? Stream.of(new TargetStretch(first, end, low, high)) : Stream.empty();
    }

    /** Whether the same is agreed in both. */
    public boolean hasBoundsOf(TargetStretch other) {
        return Objects.equals(low, other.low) && Objects.equals(high, other.high);
    }

    boolean overlaps(TargetStretch other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
