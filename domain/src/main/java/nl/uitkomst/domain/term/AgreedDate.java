package nl.uitkomst.domain.term;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that both sides agreed to watch.
 *
 * @param id by which it is known, also in people's calendars, after it was moved
 */
public record AgreedDate(UUID id, Kind kind, LocalDate day, String text) {

    public enum Kind {
        /** The last day on which notice can be given. */
        NOTICE,
        EVALUATION,
        OTHER
    }
}
