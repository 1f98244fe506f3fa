package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import org.jspecify.annotations.Nullable;

/** Chooses on the scale how the own side judges a point, without giving the judgement yet. */
@ApplicationScoped
public class MarkPoint {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void mark(Person by, DialogueKey key, int point, @Nullable Scale scale) {
        var taken = desk.take(by, key);
        taken.dialogue().mark(point, scale, taken.side());
    }
}
