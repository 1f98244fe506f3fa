package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.Round.Rule;
import nl.uitkomst.domain.round.RoundDesk.Sitting;
import nl.uitkomst.domain.round.RoundFault.Field;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The client answers: it drafts, and then publishes a set to all at one moment, or answers a confidential question to who asked alone. */
@ApplicationScoped
public class AnswerQuestions {

    private final SecureRandom lot = new SecureRandom();

    @Inject
    RoundDesk desk;

    @Inject
    Questions questions;

    /**
     * Keeps drafts; nobody but the client reads them.
     *
     * @param drafts by the key of the question
     * @throws RoundFaults with everything that is wrong
     */
    @Transactional
    public void draft(Person by, TenderNumber number, Map<UUID, AnswerDraft> drafts) {
        var sitting = take(by, number);
        Round.require(!drafts.isEmpty(), Rule.NOTHING_READY);
        write(sitting, drafts);
        desk.written(sitting, "round.draft-answers", Map.of("questions", String.valueOf(drafts.size())));
    }

    /** Answers a confidential question to who asked, and to nobody else. */
    @Transactional
    public void answerAlone(Person by, TenderNumber number, UUID key, String answer) {
        var sitting = take(by, number);
        var question = questions.get(sitting.tender().id(), key);
        var clean = CleanText.of(answer);
        var reading = new Reading();
        reading.needed(clean, Rule.ANSWER_MISSING, Reading.LONGEST, Field.ANSWER, key.toString());
        reading.alone(clean, question.candidate(), desk.candidates(sitting), Field.ANSWER, key.toString());
        reading.requireNone();
        question.draft(question.neutral(), clean);
        question.answerAlone(sitting.now());
        desk.written(sitting, "round.answer-alone", Map.of("question", key.toString()));
    }

    /** Asks who asked a confidential question whether it may be published. */
    @Transactional
    public void request(Person by, TenderNumber number, UUID key, String why) {
        var sitting = take(by, number);
        var question = questions.get(sitting.tender().id(), key);
        var clean = CleanText.of(why);
        var reading = new Reading();
        reading.needed(clean, Rule.REASON_MISSING, Reading.LONGEST, Field.REQUEST, key.toString());
        reading.alone(clean, question.candidate(), desk.candidates(sitting), Field.REQUEST, key.toString());
        reading.requireNone();
        question.request(clean, sitting.now());
        desk.written(sitting, "round.request-consent", Map.of("question", key.toString()));
    }

    /**
     * Publishes drafts as one notice: all candidates read it from the same moment on, in an order drawn by lot.
     *
     * @return the number of the notice
     * @throws RoundFaults with everything that is wrong; nothing was published then
     */
    @Transactional
    public int publish(Person by, TenderNumber number, Set<UUID> keys) {
        var sitting = take(by, number);
        var chosen = new ArrayList<>(questions.of(sitting.tender().id()).stream()
                .filter(one -> keys.contains(one.key()))
                .toList());
        Round.require(!chosen.isEmpty() && chosen.size() == keys.size(), Rule.NOTHING_READY);
        look(sitting, chosen);
        var notice = new Notice(
                sitting.tender().id(), questions.notices(sitting.tender().id()) + 1, by, sitting.now());
        questions.add(notice);
        Collections.shuffle(chosen, lot);
        for (var question : chosen) {
            question.publish(notice, chosen.indexOf(question) + 1, sitting.now());
        }
        desk.written(sitting, "round.publish-answers", Map.of("notice", String.valueOf(notice.number())));
        return notice.number();
    }

    private Sitting take(Person by, TenderNumber number) {
        var sitting = desk.take(by, Act.HOLD_ROUNDS, number);
        Round.require(Asking.answersIn(sitting.tender().phase()), Rule.NO_QUESTIONS_NOW);
        return sitting;
    }

    private void write(Sitting sitting, Map<UUID, AnswerDraft> drafts) {
        var reading = new Reading();
        var found = new HashMap<UUID, Question>();
        drafts.forEach((key, draft) -> {
            found.put(key, questions.get(sitting.tender().id(), key));
            reading.text(draft.neutral(), Reading.LONGEST, Field.NEUTRAL, key.toString());
            reading.text(draft.answer(), Reading.LONGEST, Field.ANSWER, key.toString());
        });
        reading.requireNone();
        drafts.forEach((key, draft) -> {
            var question = found.get(key);
            if (question == null) {
                throw new RuleBroken(Rule.NOT_OPEN);
            }
            question.draft(draft.neutral(), draft.answer());
        });
    }

    private void look(Sitting sitting, List<Question> chosen) {
        var all = desk.candidates(sitting);
        var reading = new Reading();
        for (var question : chosen) {
            var which = question.key().toString();
            Round.require(
                    question.isPublishable(), question.kind() == Kind.GENERAL ? Rule.NOT_OPEN : Rule.NOT_REQUESTED);
            reading.needed(question.neutral(), Rule.NEUTRAL_MISSING, Reading.LONGEST, Field.NEUTRAL, which);
            reading.needed(question.answer(), Rule.ANSWER_MISSING, Reading.LONGEST, Field.ANSWER, which);
            reading.published(question.neutral(), all, Field.NEUTRAL, which);
            reading.published(question.answer(), all, Field.ANSWER, which);
        }
        reading.requireNone();
    }
}
