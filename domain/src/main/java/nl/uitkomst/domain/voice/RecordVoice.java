package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/** Writes down what was heard, and puts it right while it is not answered. */
@ApplicationScoped
public class RecordVoice {

    @Inject
    VoiceDesk desk;

    @Inject
    Voices voices;

    /**
     * @param lookedAgain whether the writer looked once more at what may be the data of a person
     * @return its number within the contract
     * @throws RuleBroken for the first thing that is wrong with it; {@link #faults} tells all
     */
    @Transactional
    public int record(Person by, ContractNumber number, Telling telling, boolean lookedAgain) {
        var at = desk.take(by, number);
        VoiceDesk.requireNone(desk.faults(at, telling));
        requireLookedAgain(telling, lookedAgain);
        var contract = at.contract().id();
        var voice = new Voice(contract, voices.nextNumber(contract), telling, by, desk.now());
        voices.add(voice);
        desk.written(by, "voice.record", at, voice);
        return voice.number();
    }

    /** @param versionRead the version of the voice on which the change was made */
    @Transactional
    public void change(
            Person by, ContractNumber number, int voice, Telling telling, boolean lookedAgain, long versionRead) {
        var at = desk.take(by, number);
        var found = desk.open(at, voice);
        VoiceDesk.requireNone(desk.faults(at, telling));
        requireLookedAgain(telling, lookedAgain);
        found.change(telling, versionRead, by, desk.now());
        desk.written(by, "voice.change", at, found);
    }

    /** All that is wrong with what is to be written down, to be told at its fields. */
    @Transactional
    public List<VoiceFault> faults(Person by, ContractNumber number, Telling telling) {
        return desk.faults(desk.look(by, number), telling);
    }

    private static void requireLookedAgain(Telling telling, boolean lookedAgain) {
        if (!lookedAgain && !telling.suspect().isEmpty()) {
            throw new RuleBroken(Voice.Rule.MAY_HOLD_PERSON);
        }
    }
}
