package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Puts a point that was struck off back on the agenda, as the last. */
@ApplicationScoped
public class PutPointBack {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void putBack(Person by, DialogueKey key, int point) {
        var taken = desk.take(by, key);
        taken.dialogue().putBack(point);
        desk.written(taken, "dialogue.put-back", DialogueDesk.point(point));
    }
}
