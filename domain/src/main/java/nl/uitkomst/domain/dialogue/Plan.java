package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When and where people meet.
 *
 * @param day absent while it is still to be chosen
 * @param from the time at which it begins; absent while no time was chosen
 * @param until the time at which it ends
 * @param place a room or an address; empty while it is unknown
 */
public record Plan(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String place) {

    public static final Plan NONE = new Plan(null, null, null, "");

    /** @throws IllegalArgumentException when it ends before it begins */
    public Plan {
        place = CleanText.of(place);
        if (until != null && (from == null || !until.isAfter(from))) {
            throw new IllegalArgumentException("It cannot end at " + until + " when it begins at " + from);
        }
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(day);
    }
}
