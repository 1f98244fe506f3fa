package nl.uitkomst.domain.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Participants;
import nl.uitkomst.domain.kpi.KpiNames;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.voice.VoiceFault.Place;
import nl.uitkomst.domain.voice.VoiceFault.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where voices are handed out to whoever may read or answer them, and where what was done is written down: never with what was said. */
@ApplicationScoped
class VoiceDesk {

    @Inject
    Contracts contracts;

    @Inject
    Voices voices;

    @Inject
    Participants participants;

    @Inject
    KpiNames kpiNames;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A contract at which this person stands. */
    record At(Person person, Contract contract, Standing standing) {}

    /** Holds the contract: whoever comes second waits, and then finds its voices as they became. */
    At take(Person by, ContractNumber number) {
        var at = at(by, contracts.take(number));
        policy.require(Act.KEEP_OWN_VOICES, by, at.standing(), number);
        return at;
    }

    At look(Person reader, ContractNumber number) {
        return at(reader, contracts.get(number));
    }

    private At at(Person person, Contract contract) {
        var standing = relations.of(person, contract.id());
        policy.require(Act.SEE, person, standing, contract.number());
        if (!contract.isAgreed()) {
            throw new Hidden("voices", contract.number());
        }
        return new At(person, contract, standing);
    }

    boolean may(Act act, At at) {
        return policy.may(act, at.person(), at.standing());
    }

    /** A provider reads what is about it. */
    boolean reads(At at, Voice voice) {
        return may(Act.SEE_VOICES, at) || isOwn(at, voice.provider().orElse(null));
    }

    boolean keeps(At at, Voice voice) {
        return may(Act.KEEP_VOICES, at)
                || may(Act.KEEP_OWN_VOICES, at) && isOwn(at, voice.provider().orElse(null));
    }

    private static boolean isOwn(At at, @Nullable Long provider) {
        return Objects.equals(provider, at.person().organisation());
    }

    /** @throws nl.uitkomst.domain.shared.Missing also when it is there, but not for this person */
    Voice open(At at, int number) {
        var voice = voices.get(at.contract().id(), number);
        if (!reads(at, voice)) {
            throw new Hidden("voice", number);
        }
        return voice;
    }

    /** Everything that is wrong with what this person wants to write down. */
    List<VoiceFault> faults(At at, Telling telling) {
        var contract = at.contract();
        var providers = Participants.names(participants.of(contract.id())).keySet();
        var found = new ArrayList<>(
                telling.faults(providers, kpiNames.of(contract.id()).keySet(), today()));
        if (!may(Act.KEEP_VOICES, at) && !isOwn(at, telling.provider())) {
            found.add(VoiceFault.of(Rule.ONLY_OWN_PROVIDER, Place.PROVIDER));
        }
        var proposal = telling.proposal();
        if (proposal != null && !(may(Act.SEE_FUND, at) && voices.isPutForward(contract.id(), proposal))) {
            found.add(VoiceFault.of(Rule.NO_SUCH_PROPOSAL, Place.PROPOSAL, String.valueOf(proposal)));
        }
        return found;
    }

    /** @throws RuleBroken for the first thing that is wrong */
    static void requireNone(List<VoiceFault> faults) {
        faults.stream().findFirst().ifPresent(fault -> {
            throw fault.broken();
        });
    }

    void written(Person by, String act, At at, Voice voice) {
        var contract = at.contract();
        var details = Map.of("kind", voice.kind().name(), "theme", voice.theme().name());
        audit.record(by, act, "voice", contract.number() + "/" + voice.number(), contract.id(), details);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
