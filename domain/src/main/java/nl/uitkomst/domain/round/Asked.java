package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.shared.CleanText;

/**
 * What a candidate asks.
 *
 * @param reason why it is confidential; empty for a general one
 */
public record Asked(Kind kind, String words, String reason) {

    public Asked {
        words = CleanText.of(words);
        reason = CleanText.of(reason);
    }

    public static Asked general(String words) {
        return new Asked(Kind.GENERAL, words, "");
    }

    public static Asked confidential(String words, String reason) {
        return new Asked(Kind.CONFIDENTIAL, words, reason);
    }
}
