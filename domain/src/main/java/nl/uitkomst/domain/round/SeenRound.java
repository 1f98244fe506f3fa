package nl.uitkomst.domain.round;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A round as it is read.
 *
 * @param number for the client within the tender, for a candidate among the rounds in which it takes part
 * @param closedBy for the client only
 * @param parts for a candidate only the own one
 */
public record SeenRound(
        int number,
        String theme,
        String about,
        LocalDate from,
        LocalDate until,
        Instant plannedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        List<SeenPart> parts) {

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<SeenPart> part(UUID candidate) {
        return parts.stream().filter(one -> one.candidate().equals(candidate)).findFirst();
    }
}
