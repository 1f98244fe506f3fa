package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Takes the judgement of the own side back, as long as the other side has not given its own. */
@ApplicationScoped
public class TakeBackJudgement {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void takeBack(Person by, DialogueKey key, int point) {
        var taken = desk.take(by, key);
        taken.dialogue().takeBack(point, taken.side());
        desk.written(taken, "dialogue.take-back", DialogueDesk.point(point));
    }
}
