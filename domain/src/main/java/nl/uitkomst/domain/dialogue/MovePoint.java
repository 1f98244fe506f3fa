package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Gives a point another place on the agenda. */
@ApplicationScoped
public class MovePoint {

    @Inject
    DialogueDesk desk;

    /** @param place on the agenda, from 1; beyond the last is the last */
    @Transactional
    public void move(Person by, DialogueKey key, int point, int place) {
        var taken = desk.take(by, key);
        taken.dialogue().move(point, place);
        desk.written(taken, "dialogue.move-point", DialogueDesk.point(point));
    }
}
