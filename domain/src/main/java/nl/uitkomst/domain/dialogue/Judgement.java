package nl.uitkomst.domain.dialogue;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How one side judges one point.
 *
 * @param scale absent while nothing was chosen
 * @param givenBy absent while it is being thought over
 */
public record Judgement(
        Side side,
        @Nullable Scale scale,
        Words words,
        @Nullable String givenBy,
        @Nullable Instant givenAt) {

    static Judgement none(Side side, Words words) {
        return new Judgement(side, null, words, null, null);
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    /** Whether there is something in it that was not given yet. */
    public boolean isBegun() {
        return !isGiven() && (scale != null || !words.isBlank());
    }
}
