package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.tender.Candidate;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * The part of one candidate in a round.
 *
 * @param outcome absent until the round is closed, and when it withdrew
 * @param talks for who holds the rounds, and for the candidate itself
 */
public record SeenPart(
        UUID candidate,
        String name,
        Candidate.Status status,
        @Nullable Outcome outcome,
        String motivation,
        List<SeenTalk> talks) {

    /** Whether it is still to be decided on. */
    public boolean takesPart() {
        return status == Candidate.Status.SELECTED;
    }
}
