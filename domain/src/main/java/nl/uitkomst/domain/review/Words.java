package nl.uitkomst.domain.review;

import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.Checks;

/** Words that someone writes in a conversation: not empty, not endless, and without anything of a client of care. */
record Words(String text) {

    private static final int LONGEST = 2000;

    Words {
        text = text.strip();
        if (text.isEmpty()) {
            throw new RuleBroken(ReviewRule.TEXT_NEEDED);
        }
        if (text.length() > LONGEST) {
            throw new RuleBroken(ReviewRule.TEXT_TOO_LONG, LONGEST);
        }
        Checks.requireFit(text);
    }
}
