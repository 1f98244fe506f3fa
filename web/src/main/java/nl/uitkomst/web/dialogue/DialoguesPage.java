package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Dialogue.Status;
import nl.uitkomst.domain.dialogue.DialogueSheets.Held;
import nl.uitkomst.domain.dialogue.DialogueSheets.Overview;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.ContractNav;

/** The dialogues of one contract. */
public record DialoguesPage(Overview overview, ContractNav nav, Texts texts) {

    public String title() {
        var confirmed = overview.periods().stream()
                .filter(held -> held.status() == Status.CONFIRMED)
                .count();
        return texts.get("dialogue.all.title", confirmed);
    }

    public String lead() {
        var waiting = overview.periods().stream().filter(Held::waits).count();
        return waiting == 0 ? "" : texts.get("dialogue.all.waiting", waiting);
    }

    public String address(Held held) {
        return "/contracten/" + overview.number() + "/gesprekken/" + held.period();
    }

    public String state(Held held) {
        return texts.get("dialogue.status." + (held.status() == null ? "none" : held.status()));
    }

    /** Whether its page has something for this reader. */
    public boolean opens(Held held) {
        return held.status() != null || overview.talks();
    }
}
