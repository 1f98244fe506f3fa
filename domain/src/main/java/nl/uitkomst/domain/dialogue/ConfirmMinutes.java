package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;

import java.util.Map;

/** Confirms the minutes for the own side, as they were read; between equals a second organisation confirms for the other side, whichever it is. The second confirmation fixes them. */
@ApplicationScoped
public class ConfirmMinutes {

    @Inject
    DialogueDesk desk;

    @Inject
    Dialogues dialogues;

    /** @param digestRead of the minutes that were read */
    @Transactional
    public void confirm(Person by, DialogueKey key, String digestRead) {
        var taken = desk.take(by, Act.CONFIRM_MINUTES, key);
        var dialogue = taken.dialogue();
        dialogue.confirm(digestRead, taken.seat(), by, desk.now());
        dialogues.flush();
        if (dialogue.isConfirmedByBoth()) {
            dialogue.close(desk.now());
        }
        desk.written(
                taken, "dialogue.confirm", Map.of("status", dialogue.status().name(), "digest", digestRead));
    }
}
