package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Changes when and where people meet. */
@ApplicationScoped
public class MoveDialogue {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void move(Person by, DialogueKey key, Plan plan) {
        DialogueDesk.fit(plan.place());
        var taken = desk.take(by, key);
        taken.dialogue().meet(plan);
        desk.written(taken, "dialogue.move", PlanDialogue.day(plan));
    }
}
