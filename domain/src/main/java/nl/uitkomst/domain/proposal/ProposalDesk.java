package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.action.Action;
import nl.uitkomst.domain.action.Actions;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where proposals are handed out to whoever may read or change them, and where what was done is written down. */
@ApplicationScoped
class ProposalDesk {

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    @Inject
    Kpis kpis;

    @Inject
    Funds funds;

    @Inject
    Carriers carriers;

    @Inject
    Actions actions;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A contract at which this person stands. */
    record Place(Person person, Contract contract, Standing standing) {}

    /** @throws Missing also when it is not agreed yet: then nothing is left over */
    Place at(Person person, ContractNumber number) {
        return place(person, contracts.get(number), Act.SEE_FUND);
    }

    /** Holds the contract: whoever comes second waits, and then finds what it became. */
    Place take(Act act, Person person, ContractNumber number) {
        return place(person, contracts.take(number), act);
    }

    private Place place(Person person, Contract contract, Act act) {
        var standing = relations.of(person, contract.id());
        policy.require(act, person, standing, contract.number());
        if (!contract.isAgreed()) {
            throw new Missing("fund", contract.number());
        }
        return new Place(person, contract, standing);
    }

    boolean may(Act act, Place place) {
        return policy.may(act, place.person(), place.standing());
    }

    /** @throws Missing also when it is there, but not for this person */
    Proposal open(Place place, UUID key) {
        var found = proposals.find(place.contract().id(), key).orElseThrow(() -> new Missing("proposal", key));
        if (!found.isPublic() && !isMine(place, found)) {
            throw new Hidden("proposal", key);
        }
        return found;
    }

    /** To change it: that is for the side that wrote it. */
    Proposal own(Place place, int number) {
        var found = proposals.take(place.contract().id(), number);
        if (!isMine(place, found)) {
            throw new RuleBroken(Proposal.Rule.OWN_SIDE_ONLY);
        }
        return found;
    }

    boolean isMine(Place place, Proposal proposal) {
        return proposal.isOf(place.standing(), place.person().organisation());
    }

    /** Everything that keeps this plan from being put forward. */
    List<Shortcoming> shortcomings(Contract contract, Plan plan) {
        var check = new PlanCheck(
                contract.term(),
                contract.reporting(),
                kpis.of(contract.id()).stream().map(Kpi::code).collect(Collectors.toSet()),
                by -> kpis.inForce(contract.id(), contract.reporting().periodOf(by)),
                carriers.on(contract.id(), today()).stream().map(Carrier::id).collect(Collectors.toSet()),
                contract.periods().stream().map(ReportingPeriod::toString).collect(Collectors.toSet()),
                actions.of(contract.id()).stream().map(Action::number).collect(Collectors.toSet()),
                funds.of(contract.id()).free(),
                today());
        return check.of(plan);
    }

    /** @throws Unfit when it cannot even be kept as a draft */
    void requireKeepable(Contract contract, Plan plan) {
        var wrong = shortcomings(contract, plan).stream()
                .filter(one -> !one.canWait())
                .toList();
        if (!wrong.isEmpty()) {
            throw new Unfit(wrong);
        }
    }

    /** @throws Unfit when something is lacking or wrong */
    List<Shortcoming> requireComplete(Contract contract, Plan plan) {
        var wrong = shortcomings(contract, plan);
        if (!wrong.isEmpty()) {
            throw new Unfit(wrong);
        }
        return wrong;
    }

    /** Of a draft no more is told than that its own side worked on it, and not under the contract, whose other side reads along there. */
    void written(Place place, String action, Proposal proposal, Map<String, String> details) {
        if (proposal.number().isEmpty()) {
            audit.record(place.person(), action, "proposal", proposal.publicId().toString(), null, Map.of());
            return;
        }
        var all = new TreeMap<>(details);
        all.put("version", String.valueOf(proposal.versionNumber()));
        var contract = place.contract();
        var object = contract.number() + "/" + proposal.number().getAsInt();
        audit.record(place.person(), action, "proposal", object, contract.id(), all);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
