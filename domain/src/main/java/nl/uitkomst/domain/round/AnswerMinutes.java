package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;
import java.util.UUID;

/** The candidate confirms the minutes of its own talk, or adds a remark. After that they are fixed. */
@ApplicationScoped
public class AnswerMinutes {

    @Inject
    RoundDesk desk;

    /**
     * @param remark empty when it has none
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public void answer(Person by, TenderNumber number, UUID talk, String remark) {
        var sitting = desk.take(by, Act.ANSWER_MINUTES, number);
        var clean = CleanText.of(remark);
        var own = desk.ownTalk(sitting, talk);
        var reading = new Reading();
        reading.text(clean, Reading.LONGEST, Field.REMARK, "");
        reading.requireNone();
        own.answer(clean, by, sitting.now());
        desk.written(sitting, "round.answer-minutes", Map.of("talk", talk.toString()));
    }
}
