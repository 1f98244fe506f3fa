package nl.uitkomst.web.spending;

import nl.uitkomst.domain.action.SeenAction;
import nl.uitkomst.domain.dialogue.DialogueSheet;
import nl.uitkomst.domain.dialogue.Judgement;
import nl.uitkomst.domain.dialogue.SheetPoint;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What both sides said and agreed before an investment was proposed, as far as the reader may read it.
 *
 * @param sheet of the dialogue that it came up in
 * @param point of its agenda that was about the KPI
 * @param actions that were agreed there, and the one that it follows on
 */
public record StoryTalk(
        boolean seen,
        @Nullable DialogueSheet sheet,
        @Nullable SheetPoint point,
        List<SeenAction> actions) {

    static final StoryTalk HIDDEN = new StoryTalk(false, null, null, List.of());

    public List<Judgement> judgements() {
        return point == null ? List.of() : point.judgements();
    }

    public String conclusion() {
        return point == null ? "" : point.conclusion().text();
    }

    public boolean isEmpty() {
        return sheet == null && actions.isEmpty();
    }
}
