package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Gives the judgement of the own side about a point. */
@ApplicationScoped
public class GiveJudgement {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void give(Person by, DialogueKey key, int point) {
        var taken = desk.take(by, key);
        taken.dialogue().give(point, taken.side(), by, desk.now());
        desk.written(taken, "dialogue.judge", DialogueDesk.point(point));
    }
}
