package nl.uitkomst.web.award;

import nl.uitkomst.domain.award.Award;
import nl.uitkomst.domain.award.Decided;
import nl.uitkomst.domain.award.OwnLetter;
import nl.uitkomst.domain.award.Reasons;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.TenderNav;

/** What a candidate reads of the decision on its own bid. */
public record LetterPage(OwnLetter letter, TenderNav nav, Texts texts) {

    public String here() {
        return "/aanbestedingen/" + letter.board().tender().number() + "/gunning";
    }

    public boolean won() {
        return letter.decided().outcome() == Decided.Outcome.WON;
    }

    public String title() {
        if (withdrawn()) {
            return texts.get("award.letter.head.withdrawn");
        }
        return texts.get(won() ? "award.letter.head.won" : "award.letter.head.lost");
    }

    /** After the letters, so that what they say does not come about. */
    public boolean withdrawn() {
        return letter.board().tender().phase() == Phase.WITHDRAWN;
    }

    public String said() {
        if (withdrawn()) {
            var because = letter.board().tender().withdrawnBecause().orElse("");
            return texts.get("award.letter.withdrawn", because);
        }
        var board = letter.board();
        return texts.get(
                "award.letter." + letter.decided().outcome(),
                board.winner().map(board::name).orElse(""));
    }

    public Reasons reasons() {
        return letter.decided().reasons().orElse(new Reasons("", ""));
    }

    public String until() {
        var told = letter.board().known().flatMap(Award::standstill).orElseThrow();
        var notation = Notation.in(texts);
        return texts.get("award.letter.until", notation.date(told.from()), notation.wholeDay(told.until()));
    }
}
