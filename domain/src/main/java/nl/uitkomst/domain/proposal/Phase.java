package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A part of the amount that is paid by itself.
 *
 * @param number from 1, in the order in which they are paid
 * @param amount absent while it is not known
 * @param condition what has to be done or shown before it is paid; empty when it is paid as soon as it is decided
 * @param expectedOn when it is expected to be paid; absent while it is not known
 */
public record Phase(
        int number,
        String name,
        @Nullable Euro amount,
        String condition,
        @Nullable LocalDate expectedOn) {

    public Phase {
        name = CleanText.of(name);
        condition = CleanText.of(condition);
    }

    /** The amount of a phase that was put forward, which is always known. */
    public Euro due() {
        if (amount == null) {
            throw new IllegalStateException("The amount of phase " + number + " is not known yet");
        }
        return amount;
    }
}
