package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;
import java.util.UUID;

/** A candidate asks a question. */
@ApplicationScoped
public class AskQuestion {

    @Inject
    RoundDesk desk;

    @Inject
    Questions questions;

    /**
     * @return by which it is known to who asked and to the client
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public UUID ask(Person by, TenderNumber number, Asked asked) {
        var sitting = desk.take(by, Act.ASK, number);
        Asking.of(sitting.tender()).requireOpen(sitting.now());
        var reading = new Reading();
        reading.needed(asked.words(), Rule.WORDS_MISSING, Reading.LONGEST, Field.WORDS, "");
        if (asked.kind() == Kind.CONFIDENTIAL) {
            reading.needed(asked.reason(), Rule.REASON_MISSING, Reading.LONGEST, Field.REASON, "");
        }
        reading.requireNone();
        var question = new Question(sitting.tender().id(), sitting.own(), asked, by, sitting.now());
        questions.add(question);
        desk.written(sitting, "round.ask", Map.of("question", question.key().toString()));
        return question.key();
    }
}
