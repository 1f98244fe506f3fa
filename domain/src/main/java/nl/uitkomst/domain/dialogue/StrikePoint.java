package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Strikes a point off the agenda. */
@ApplicationScoped
public class StrikePoint {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void strike(Person by, DialogueKey key, int point) {
        var taken = desk.take(by, key);
        taken.dialogue().strike(point, by, desk.now());
        desk.written(taken, "dialogue.strike-point", DialogueDesk.point(point));
    }
}
