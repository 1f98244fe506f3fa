package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
     * @param providers whom it can be about, each once
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
            List<Participants.Participant> providers,
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
    public Content of(Person reader, ContractNumber number) {
        var at = desk.look(reader, number);
        var contract = at.contract();
        var taking = Participants.once(participants.of(contract.id()));
        var onlyOwn = !desk.may(Act.SEE_VOICES, at);
        var seen = seen(at, voices.of(contract.id()), taking);
        return new Content(
                number,
                contract.title(),
                contract.illustrative(),
                desk.may(Act.KEEP_OWN_VOICES, at),
                onlyOwn,
                desk.today(),
                contract.reporting(),
                seen,
                taking.stream()
                        .filter(one -> !onlyOwn || one.id() == reader.organisation())
                        .toList(),
                kpiNames.of(contract.id()));
    }

    /** Those that wait for an answer, and no more. */
    public List<SeenVoice> waiting(Person reader, ContractNumber number) {
        var at = desk.look(reader, number);
        var contract = at.contract().id();
        return seen(at, voices.open(contract), participants.of(contract));
    }

    /** That was heard last first. */
    private List<SeenVoice> seen(VoiceDesk.At at, List<Voice> some, List<Participants.Participant> taking) {
        var names = Participants.names(taking);
        return some.stream()
                .filter(voice -> desk.reads(at, voice))
                .map(voice ->
                        SeenVoice.of(voice, voice.provider().map(names::get).orElse(null), desk.keeps(at, voice)))
                .sorted((one, other) -> other.telling()
                                .heardOn()
                                .equals(one.telling().heardOn())
                        ? Integer.compare(other.number(), one.number())
                        : other.telling().heardOn().compareTo(one.telling().heardOn()))
                .toList();
    }
}
