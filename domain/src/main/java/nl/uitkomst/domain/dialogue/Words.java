package nl.uitkomst.domain.dialogue;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What stands in a field.
 *
 * @param version to be sent along when it is written over; zero while nothing was written
 * @param by who wrote last; empty while nothing was written
 */
public record Words(
        String text, int version, String by, @Nullable Instant at) {

    public static final Words NONE = new Words("", 0, "", null);

    public boolean isBlank() {
        return text.isBlank();
    }
}
