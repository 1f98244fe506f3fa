package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Puts a point on the agenda. */
@ApplicationScoped
public class AddPoint {

    @Inject
    DialogueDesk desk;

    /** @return the number of the point */
    @Transactional
    public int add(Person by, DialogueKey key, Topic topic) {
        DialogueDesk.fit(topic.title() + "\n" + topic.why());
        var taken = desk.take(by, key);
        var point = taken.dialogue().add(topic, taken.side(), by, desk.now());
        desk.written(taken, "dialogue.add-point", DialogueDesk.point(point.number()));
        return point.number();
    }
}
