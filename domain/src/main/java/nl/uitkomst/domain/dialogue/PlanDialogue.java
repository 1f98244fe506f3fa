package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;
import java.util.Map;

/** Plans the dialogue of a period, with an agenda of what is proposed and of what the municipality does itself. */
@ApplicationScoped
public class PlanDialogue {

    @Inject
    DialogueDesk desk;

    @Inject
    Dialogues dialogues;

    /** @throws RuleBroken when there is one already */
    @Transactional
    public void plan(Person by, DialogueKey key, Plan plan, List<Topic> proposed) {
        DialogueDesk.fit(plan.place());
        var admitted = desk.admit(by, Act.TALK, key);
        var contract = admitted.contract();
        var period = DialogueDesk.period(contract, key);
        if (!contract.periods().contains(period)) {
            throw new RuleBroken(Dialogue.Rule.NOT_A_PERIOD, key.period());
        }
        if (period.start().isAfter(desk.today())) {
            throw new RuleBroken(Dialogue.Rule.NOT_BEGUN, period);
        }
        if (dialogues.take(contract.id(), period).isPresent()) {
            throw new RuleBroken(Dialogue.Rule.PLANNED_ALREADY, period);
        }
        var dialogue = new Dialogue(contract.id(), period, contract.legalForm().pays(), plan, proposed, by, desk.now());
        dialogues.add(dialogue);
        desk.written(new DialogueDesk.Taken(contract, dialogue, admitted.seat(), by, key), "dialogue.plan", day(plan));
    }

    static Map<String, String> day(Plan plan) {
        return plan.date().map(day -> Map.of("day", day.toString())).orElse(Map.of());
    }
}
