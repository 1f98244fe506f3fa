package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/** Answers what was heard, with what was done with it. */
@ApplicationScoped
public class AnswerVoice {

    @Inject
    VoiceDesk desk;

    /**
     * @param lookedAgain whether the writer looked once more at what may be the data of a person
     * @throws RuleBroken for the first thing that is wrong with it; {@link #faults} tells all
     */
    @Transactional
    public void answer(Person by, ContractNumber number, int voice, Reply reply, boolean lookedAgain) {
        var at = desk.take(by, number);
        var found = desk.open(at, voice);
        VoiceDesk.requireNone(reply.faults(found.heardOn(), desk.today()));
        if (!lookedAgain && !reply.suspect().isEmpty()) {
            throw new RuleBroken(Voice.Rule.MAY_HOLD_PERSON);
        }
        found.answer(reply, by, desk.now());
        desk.written(by, "voice.answer", at, found);
    }

    /** All that is wrong with an answer, to be told at its fields. */
    @Transactional
    public List<VoiceFault> faults(Person by, ContractNumber number, int voice, Reply reply) {
        return reply.faults(desk.open(desk.look(by, number), voice).heardOn(), desk.today());
    }
}
