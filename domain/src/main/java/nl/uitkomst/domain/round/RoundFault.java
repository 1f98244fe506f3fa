package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.Round.Rule;

import java.util.List;

/**
 * One thing that is wrong with what was written.
 *
 * @param which the key of the candidate or question that the field is about; empty where there is one such field
 */
public record RoundFault(Rule rule, Field field, String which, List<Object> details) {

    public enum Field {
        THEME,
        ABOUT,
        FROM,
        UNTIL,
        CANDIDATES,
        OUTCOME,
        MOTIVATION,
        STARTS,
        ENDS,
        PLACE,
        AGENDA,
        MINUTES,
        REMARK,
        WORDS,
        REASON,
        NEUTRAL,
        ANSWER,
        REQUEST,
        TITLE,
        CHANGES,
        FILE
    }
}
