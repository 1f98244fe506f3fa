package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiNames;
import nl.uitkomst.domain.shared.Missing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The voices of a contract, for whoever may read them. */
@ApplicationScoped
public class VoiceBoard {

    @Inject
    VoiceDesk desk;

    @Inject
    Voices voices;

    @Inject
    Participants participants;

    @Inject
    KpiNames kpiNames;

    /**
     * What stands on it for one reader.
     *
     * @param mayKeep whether this reader writes down what is heard
     * @param onlyOwn whether this reader reads and writes only what is about its own organisation
     * @param voices that was heard last first
     * @param providers whom it can be about, by key
     */
    public record Content(
            ContractNumber number,
            String contractTitle,
            boolean illustrative,
            boolean mayKeep,
            boolean onlyOwn,
            LocalDate today,
            Reporting reporting,
            List<SeenVoice> voices,
            Map<Long, String> providers,
            Map<KpiCode, KpiNames.Name> kpis) {

        /** @throws Missing also when it is there, but not for this reader */
        public SeenVoice voice(int wanted) {
            return voices.stream()
                    .filter(voice -> voice.number() == wanted)
                    .findFirst()
                    .orElseThrow(() -> new Missing("voice", wanted));
        }
    }

    /** A fixed number of queries. */
    @Transactional
    public Content of(Person reader, ContractNumber number) {
        var at = desk.look(reader, number);
        var contract = at.contract();
        var names = Participants.names(participants.of(contract.id()));
        var onlyOwn = !desk.may(Act.SEE_VOICES, at);
        var seen = voices.of(contract.id()).stream()
                .filter(voice -> desk.reads(at, voice))
                .map(voice ->
                        SeenVoice.of(voice, voice.provider().map(names::get).orElse(null), desk.keeps(at, voice)))
                .sorted((one, other) -> other.telling()
                                .heardOn()
                                .equals(one.telling().heardOn())
                        ? Integer.compare(other.number(), one.number())
                        : other.telling().heardOn().compareTo(one.telling().heardOn()))
                .toList();
        if (onlyOwn) {
            names.keySet().removeIf(id -> id != reader.organisation());
        }
        return new Content(
                number,
                contract.title(),
                contract.illustrative(),
                desk.may(Act.KEEP_OWN_VOICES, at),
                onlyOwn,
                desk.today(),
                contract.reporting(),
                seen,
                names,
                kpiNames.of(contract.id()));
    }
}
