package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

import java.util.List;
import java.util.Map;

/** Puts what is proposed from the figures, the open actions and the voices on the agenda, but for what is on it or was struck off. */
@ApplicationScoped
public class TakeOverAgenda {

    @Inject
    DialogueDesk desk;

    @Transactional
    public void takeOver(Person by, DialogueKey key, List<Topic> proposed) {
        var taken = desk.take(by, key);
        taken.dialogue().takeOver(proposed, by, desk.now());
        desk.written(taken, "dialogue.take-over", Map.of());
    }
}
