package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;
import java.util.UUID;

/** Writes the minutes of a talk, and shares them with the candidate it was held with. */
@ApplicationScoped
public class HoldTalk {

    @Inject
    RoundDesk desk;

    @Inject
    Rounds rounds;

    /**
     * @param share whether the candidate reads them from now on; until then they can be changed
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public void minute(Person by, TenderNumber number, UUID talk, String minutes, boolean share) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        var held = rounds.talk(sitting.tender().id(), talk);
        var clean = CleanText.of(minutes);
        var reading = new Reading();
        reading.needed(clean, Rule.MINUTES_MISSING, Reading.LONGEST_MINUTES, Field.MINUTES, "");
        reading.alone(clean, held.candidate(), desk.candidates(sitting), Field.MINUTES, "");
        reading.requireNone();
        held.minute(clean, share, by, sitting.now());
        desk.written(sitting, share ? "round.share-minutes" : "round.write-minutes", Map.of("talk", talk.toString()));
    }
}
