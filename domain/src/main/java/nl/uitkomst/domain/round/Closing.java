package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.TakingPart.Outcome;
import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What is decided of a candidate at the end of a round.
 *
 * @param outcome absent when it was not chosen
 * @param motivation as the candidate itself reads it
 */
public record Closing(@Nullable Outcome outcome, String motivation) {

    public Closing {
        motivation = CleanText.of(motivation);
    }
}
