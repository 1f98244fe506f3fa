package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.voice.VoiceFault.Place;
import nl.uitkomst.domain.voice.VoiceFault.Rule;

import java.util.ArrayList;
import java.util.List;

/** Takes words out of a voice or its answer that turn out to be about a person (AVG 17). What stood there is gone: no history of it is kept. */
@ApplicationScoped
public class RedactVoice {

    @Inject
    VoiceDesk desk;

    /** @param said what is to stand there instead; the last two are left alone while there is no answer */
    public record Said(String words, String answer, String done) {}

    @Transactional
    public void redact(Person by, ContractNumber number, int voice, Said said, long versionRead) {
        var at = desk.take(by, number);
        var found = desk.open(at, voice);
        found.requireUnchangedSince(versionRead);
        VoiceDesk.requireNone(faults(found, said));
        var reply = found.reply().map(given -> given.saying(said.answer(), said.done()));
        found.redact(found.telling().saying(said.words()).words(), reply.orElse(null), desk.today(), by, desk.now());
        desk.written(by, "voice.redact", at, found);
    }

    /** All that is wrong with what is to stand there instead. */
    @Transactional
    public List<VoiceFault> faults(Person by, ContractNumber number, int voice, Said said) {
        return faults(desk.open(desk.look(by, number), voice), said);
    }

    private static List<VoiceFault> faults(Voice voice, Said said) {
        var found = new ArrayList<>(VoiceFault.ofText(said.words().strip(), Rule.NOTHING_SAID, Place.WORDS));
        if (!voice.isOpen()) {
            found.addAll(VoiceFault.ofText(said.answer().strip(), Rule.NOTHING_ANSWERED, Place.ANSWER));
            found.addAll(VoiceFault.ofText(said.done().strip(), Rule.NOTHING_DONE, Place.DONE));
        }
        return found;
    }
}
