package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.CleanText;

/**
 * An answer as it is drafted.
 *
 * @param neutral how others are to read the question
 */
public record AnswerDraft(String neutral, String answer) {

    public AnswerDraft {
        neutral = CleanText.of(neutral);
        answer = CleanText.of(answer);
    }
}
