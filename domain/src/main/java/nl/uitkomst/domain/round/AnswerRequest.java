package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.RoundDesk.Sitting;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.util.Map;
import java.util.UUID;

/** The candidate consents that its confidential question is published, or withdraws a question that was not answered yet. */
@ApplicationScoped
public class AnswerRequest {

    @Inject
    RoundDesk desk;

    @Inject
    Questions questions;

    @Transactional
    public void consent(Person by, TenderNumber number, UUID question) {
        var sitting = desk.take(by, Act.ASK, number);
        own(sitting, question).consent(sitting.now());
        desk.written(sitting, "round.consent", Map.of("question", question.toString()));
    }

    @Transactional
    public void withdraw(Person by, TenderNumber number, UUID question) {
        var sitting = desk.take(by, Act.ASK, number);
        own(sitting, question).withdraw(sitting.now());
        desk.written(sitting, "round.withdraw-question", Map.of("question", question.toString()));
    }

    /** @throws Missing also when it is there, but of another candidate */
    private Question own(Sitting sitting, UUID key) {
        var question = questions.get(sitting.tender().id(), key);
        if (!question.candidate().equals(sitting.own())) {
            throw new Missing("question", key);
        }
        return question;
    }
}
