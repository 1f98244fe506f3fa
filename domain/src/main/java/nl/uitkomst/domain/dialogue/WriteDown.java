package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;

/** Writes in a field of the minutes. Two people can do so at once: where both wrote in the same, both texts are kept. */
@ApplicationScoped
public class WriteDown {

    @Inject
    DialogueDesk desk;

    /** @param versionRead of what stood in the field when it was read; zero when nothing did */
    @Transactional
    public Written write(Person by, DialogueKey key, Field field, String text, int versionRead) {
        DialogueDesk.fit(text);
        var taken = desk.take(by, key);
        return taken.dialogue().write(field, text, versionRead, taken.side(), by, desk.now());
    }
}
