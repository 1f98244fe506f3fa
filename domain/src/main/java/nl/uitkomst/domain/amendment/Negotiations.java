package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.amendment.Amendment.Kept;
import nl.uitkomst.domain.amendment.Amendment.Status;
import nl.uitkomst.domain.amendment.Negotiation.Signer;
import nl.uitkomst.domain.amendment.Negotiation.Written;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Signature;
import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.history.Difference;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.money.LumpSumSteps;
import nl.uitkomst.domain.money.MoneyAgreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Amendments as people read them. */
@ApplicationScoped
public class Negotiations {

    /** An amendment that waits for a signature. */
    public record Waiting(ContractNumber contract, String title, int number, LocalDate from) {}

    @Inject
    Contracts contracts;

    @Inject
    Amendments amendments;

    @Inject
    Effects effects;

    @Inject
    LumpSumSteps lumpSumSteps;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /** @throws nl.uitkomst.domain.shared.Missing when there is none with this number, or this person may not know of the contract */
    @Transactional
    public Negotiation of(Person reader, ContractNumber number, int amendment) {
        var contract = contracts.get(number);
        var standing = relations.of(reader, contract.id());
        policy.require(Act.SEE, reader, standing, number);
        return read(contract, amendments.get(contract.id(), amendment), acts(reader, standing));
    }

    /** All amendments of a contract, and what they came to together. */
    @Transactional
    public AmendmentOverview all(Person reader, ContractNumber number) {
        var contract = contracts.get(number);
        var standing = relations.of(reader, contract.id());
        policy.require(Act.SEE, reader, standing, number);
        return AmendmentOverview.of(
                contract, amendments.of(contract.id()), lumpSumSteps.indexed(contract), acts(reader, standing));
    }

    /** The offered amendments that this person is asked to sign. */
    public List<Waiting> waiting(Person reader) {
        return amendments.waiting(relations.contractsWhere(Act.AGREE, reader), reader.organisation());
    }

    private Negotiation read(Contract contract, Amendment amendment, Set<Act> may) {
        var effect = effects.of(contract, amendment);
        var open = amendment.status() == Status.PROPOSED || amendment.status() == Status.OFFERED;
        return new Negotiation(
                contract.number(),
                contract.title(),
                contract.legalForm().pays(),
                amendment.number(),
                amendment.status(),
                amendment.reason(),
                amendment.effectiveOn(),
                amendment.text(),
                amendment.basics(),
                amendment.changes().stream()
                        .filter(kept -> isShown(kept.change(), may))
                        .map(kept -> written(kept, effect, open))
                        .toList(),
                shown(effect.now(), may),
                shown(effect.after(), may),
                open ? effect.obstacles() : List.of(),
                signers(effect, amendment),
                amendment.log().stream()
                        .filter(done -> done.change() == null || isShown(done.change(), may))
                        .toList(),
                amendment.answer().orElse(null),
                amendment.offeredAt().orElse(null),
                amendment.closedAt().orElse(null),
                Effect.value(effect.changes()),
                may);
    }

    /** What is agreed about money beside the lump sums is for those who may see the money. */
    private static boolean isShown(Change change, Set<Act> may) {
        return may.contains(Act.SEE_MONEY) || !(change instanceof MoneyChange);
    }

    private static ContractState shown(ContractState state, Set<Act> may) {
        return may.contains(Act.SEE_MONEY) ? state : state.with(MoneyAgreement.PLAIN);
    }

    /** What it changes, beside all other changes of the amendment: those may make the term longer. */
    private static Written written(Kept kept, Effect effect, boolean open) {
        var change = kept.change();
        var start = change.backOn(effect.after());
        var drift = open && change.collidesWith(effect.now())
                ? Difference.between(change.backOn(effect.now()), effect.now())
                : new Difference(List.of());
        return new Written(kept, Difference.between(start, change.onto(start)), drift);
    }

    private static List<Signer> signers(Effect effect, Amendment amendment) {
        var signed = amendment.signatures().stream().collect(Collectors.toMap(Signature::organisation, s -> s));
        var parties = new LinkedHashMap<Long, PartyState>();
        effect.now().parties().forEach(party -> parties.put(party.organisation(), party));
        effect.after().parties().forEach(party -> parties.putIfAbsent(party.organisation(), party));
        return parties.values().stream()
                .map(party -> new Signer(
                        party.organisation(),
                        party.publicId(),
                        party.name(),
                        party.role(),
                        signed.get(party.organisation())))
                .toList();
    }

    private Set<Act> acts(Person reader, Standing standing) {
        return Arrays.stream(Act.values())
                .filter(act -> policy.may(act, reader, standing))
                .collect(Collectors.toUnmodifiableSet());
    }
}
