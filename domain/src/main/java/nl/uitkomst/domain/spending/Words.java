package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.Spending.Rule;

/** What someone says about money that is spent: not empty, not endless, and without anything of a client of care. */
final class Words {

    static final int LONGEST = 4000;

    private Words() {}

    static String of(String text) {
        var tidy = optional(text);
        if (tidy.isEmpty()) {
            throw new RuleBroken(Rule.TEXT_NEEDED);
        }
        return tidy;
    }

    static String optional(String text) {
        var tidy = CleanText.of(text);
        if (tidy.length() > LONGEST) {
            throw new RuleBroken(Rule.TEXT_TOO_LONG, LONGEST);
        }
        if (Bsn.isIn(tidy)) {
            throw new RuleBroken(Rule.BSN_IN_TEXT);
        }
        return tidy;
    }
}
