package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.DialogueKey;
import nl.uitkomst.domain.dialogue.DialogueSheets.Held;
import nl.uitkomst.domain.dialogue.DialogueSheets.Overview;
import nl.uitkomst.domain.dialogue.Topic;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.ContractNav;
import nl.uitkomst.web.FormInput;

import java.util.List;

/** A period for which no dialogue is planned yet, with what there is to talk about. */
public record UnplannedPage(
        Overview overview, DialogueKey key, List<Topic> topics, FormInput input, ContractNav nav, Texts texts) {

    public String here() {
        return "/contracten/" + key.contract() + "/gesprekken/" + key.period();
    }

    public String period() {
        return overview.periods().stream()
                .map(Held::period)
                .filter(period -> period.toString().equals(key.period()))
                .findFirst()
                .map(this::words)
                .orElse(key.period());
    }

    private String words(ReportingPeriod period) {
        return Notation.in(texts).period(period);
    }

    public String title() {
        return overview.talks()
                ? texts.get("dialogue.unplanned.title", period(), topics.size())
                : texts.get("dialogue.unplanned.none", period());
    }
}
