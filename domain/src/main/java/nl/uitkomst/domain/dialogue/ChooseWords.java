package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Chooses between words that stand beside each other in one field. */
@ApplicationScoped
public class ChooseWords {

    @Inject
    DialogueDesk desk;

    /** @param beside the number of the words that stand beside */
    @Transactional
    public void choose(Person by, DialogueKey key, int beside, Choice choice) {
        var taken = desk.take(by, key);
        taken.dialogue().settle(beside, choice, taken.side(), by, desk.now());
    }
}
