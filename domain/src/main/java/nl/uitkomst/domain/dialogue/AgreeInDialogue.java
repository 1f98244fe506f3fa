package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.ActionPlan;
import nl.uitkomst.domain.action.AgreeAction;
import nl.uitkomst.domain.contract.Participants;

import java.util.Map;

/** Agrees at a point of the agenda what will be done, as an action of the contract that is seen again until it is closed. */
@ApplicationScoped
public class AgreeInDialogue {

    @Inject
    DialogueDesk desk;

    @Inject
    AgreeAction agreeAction;

    @Inject
    Participants participants;

    /** @return the number of the action */
    @Transactional
    public int agree(Person by, DialogueKey key, int point, ActionPlan plan) {
        DialogueDesk.fit(plan.title());
        var taken = desk.take(by, key);
        var dialogue = taken.dialogue();
        dialogue.requireToTalkAbout(point);
        var action = agreeAction.agree(by, key.contract(), plan, dialogue.period());
        var names = Participants.names(participants.of(taken.contract().id()));
        dialogue.agreeOn(point, action, plan.title(), names.getOrDefault(plan.owner(), "?"), plan.dueOn());
        desk.written(taken, "dialogue.agree", Map.of("point", String.valueOf(point), "action", String.valueOf(action)));
        return action;
    }
}
