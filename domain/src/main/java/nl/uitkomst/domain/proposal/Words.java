package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.proposal.Proposal.Rule;
import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.RuleBroken;

/** What someone says about a proposal: not empty, not endless, and without anything of a client of care. */
record Words(String text) {

    static final int LONGEST = 2000;

    Words {
        text = CleanText.of(text);
        if (text.isEmpty()) {
            throw new RuleBroken(Rule.TEXT_NEEDED);
        }
        if (text.length() > LONGEST) {
            throw new RuleBroken(Rule.TEXT_TOO_LONG, LONGEST);
        }
        if (Bsn.isIn(text)) {
            throw new RuleBroken(Rule.BSN_IN_TEXT);
        }
    }
}
