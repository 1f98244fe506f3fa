package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;

import java.util.Map;

/** Offers the minutes to the other side. Who may confirm them for the own side does so at once. */
@ApplicationScoped
public class OfferMinutes {

    @Inject
    DialogueDesk desk;

    @Inject
    Dialogues dialogues;

    /** @param confirming whether the own side confirms them with it */
    @Transactional
    public void offer(Person by, DialogueKey key, boolean confirming) {
        var taken = desk.take(by, confirming ? Act.CONFIRM_MINUTES : Act.TALK, key);
        var dialogue = taken.dialogue();
        dialogue.offer(taken.side(), by, desk.today(), desk.now());
        dialogues.flush();
        if (confirming) {
            var digest = dialogue.offer().orElseThrow().digest();
            dialogue.confirm(digest, taken.seat(), by, desk.now());
        }
        desk.written(taken, "dialogue.offer", Map.of("confirmed", String.valueOf(confirming)));
    }
}
