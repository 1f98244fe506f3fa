package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.fund.Fund;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.shared.Missing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Where the carrying out of adopted proposals is handed out to whoever has a part in it, held until that is done, and written down. */
@ApplicationScoped
class SpendingDesk {

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    @Inject
    Spendings spendings;

    @Inject
    Funds funds;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** One proposal with what was done with its money, and how this person stands to it. */
    record Place(Person person, Contract contract, Standing standing, Proposal proposal, Spending spending) {

        long carrier() {
            var carrier = proposal.plan().carrier();
            return carrier == null ? proposal.organisation() : carrier;
        }

        /** Whether the client itself carries it out, so that the contractor is the one that checks. */
        boolean isCarriedByClient() {
            return contract.roleOf(carrier())
                    .filter(role -> role == Party.Role.CLIENT)
                    .isPresent();
        }
    }

    /** To read it. */
    Place at(Person person, ContractNumber number, int proposal) {
        return place(person, contracts.get(number), proposal, false);
    }

    /** Holds the contract and the proposal: whoever comes second waits, and then finds what it became. */
    Place take(Person person, ContractNumber number, int proposal) {
        return place(person, contracts.take(number), proposal, true);
    }

    private Place place(Person person, Contract contract, int number, boolean hold) {
        var standing = relations.of(person, contract.id());
        policy.require(Act.SEE_FUND, person, standing, contract.number());
        if (!contract.isAgreed()) {
            throw new Missing("fund", contract.number());
        }
        var proposal = hold ? proposals.take(contract.id(), number) : proposals.get(contract.id(), number);
        return new Place(person, contract, standing, proposal, spendings.of(proposal));
    }

    Place takeToCarryOut(Person person, ContractNumber number, int proposal) {
        var place = take(person, number, proposal);
        policy.require(mayCarryOut(place));
        return place;
    }

    Place takeToCheck(Person person, ContractNumber number, int proposal) {
        var place = take(person, number, proposal);
        policy.require(mayCheck(place));
        return place;
    }

    Place takeToSpend(Person person, ContractNumber number, int proposal) {
        var place = take(person, number, proposal);
        policy.require(maySpend(place));
        return place;
    }

    Place takeToLookBack(Person person, ContractNumber number, int proposal) {
        var place = take(person, number, proposal);
        policy.require(mayLookBack(place));
        return place;
    }

    boolean mayCarryOut(Place place) {
        return policy.mayCarryOut(place.carrier(), place.person(), place.standing());
    }

    boolean mayCheck(Place place) {
        return policy.mayCheckCondition(place.isCarriedByClient(), place.person(), place.standing());
    }

    boolean maySpend(Place place) {
        return policy.may(Act.SPEND, place.person(), place.standing());
    }

    boolean mayLookBack(Place place) {
        return policy.mayLookBack(place.person(), place.standing());
    }

    Fund fund(Place place) {
        return funds.locked(place.contract().id());
    }

    void written(Place place, String action, Map<String, String> details) {
        var number = place.proposal().number().orElseThrow();
        audit.record(
                place.person(),
                action,
                "proposal",
                place.contract().number() + "/" + number,
                place.contract().id(),
                new HashMap<>(details));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
