package nl.uitkomst.domain.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * A score as it is read.
 *
 * @param by the name of the assessor; empty for one that was agreed on
 * @param number how often it was given, this one included
 */
public record SeenScore(
        String by, UUID candidate, String criterion, int points, String motivation, int number, Instant savedAt) {

    public boolean isOf(UUID candidate, String criterion) {
        return this.candidate.equals(candidate) && this.criterion.equals(criterion);
    }
}
