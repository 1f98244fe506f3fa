package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.Map;

/** Opens minutes that were offered again: taken back, or sent back with what is wrong in them. */
@ApplicationScoped
public class ReopenMinutes {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void reopen(Person by, DialogueKey key, String why) {
        DialogueDesk.fit(why);
        var taken = desk.take(by, key);
        taken.dialogue().reopen(why, by, desk.now());
        desk.written(taken, "dialogue.reopen", Map.of());
    }
}
