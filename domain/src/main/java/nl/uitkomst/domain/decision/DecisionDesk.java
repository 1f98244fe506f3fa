package nl.uitkomst.domain.decision;

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
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where decisions are taken: hands a voting out to whoever may do this with it, held until that is done, and writes down what was done. */
@ApplicationScoped
class DecisionDesk {

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    @Inject
    Votings votings;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    DatabaseClock clock;

    /** @param now by the database's clock, read once the voting was held */
    record Sitting(Contract contract, Standing standing, Proposal proposal, Voting voting, Instant now) {}

    /**
     * The contract, for whoever may do this with it.
     *
     * @throws Missing when there is no such contract with a fund, or not for this person
     */
    Contract contract(Person by, Act act, ContractNumber number) {
        var contract = contracts.get(number);
        requireAllowed(by, act, contract);
        return contract;
    }

    private Standing requireAllowed(Person by, Act act, Contract contract) {
        var standing = relations.of(by, contract.id());
        if (!policy.may(Act.SEE_FUND, by, standing)
                || !contract.isAgreed()
                || !contract.legalForm().pays()) {
            throw new Missing("decisions", contract.number());
        }
        policy.require(act, by, standing, contract.number());
        return standing;
    }

    /**
     * Holds the newest voting on a proposal: whoever comes second waits, and then finds it as it became.
     *
     * @throws RuleBroken when there is none
     */
    Sitting take(Person by, Act act, ContractNumber number, int proposalNumber) {
        var contract = contracts.get(number);
        var standing = requireAllowed(by, act, contract);
        var proposal = proposals.get(contract.id(), proposalNumber);
        var voting = votings.takeNewest(proposal.id()).orElseThrow(() -> new RuleBroken(Voting.Rule.NO_VOTING));
        return new Sitting(contract, standing, proposal, voting, clock.now());
    }

    /** Who signs on a day: every party that is bound then. */
    static Set<Long> parties(Contract contract, LocalDate day) {
        return contract.parties().stream()
                .filter(party -> party.isBoundOn(day))
                .map(Party::organisation)
                .collect(Collectors.toSet());
    }

    /** Whether two organisations are on the same side of the contract; of equal parties each is a side of its own. */
    static boolean sameSide(Contract contract, long one, long other) {
        var role = contract.roleOf(one);
        return one == other
                || role.isPresent() && role.get() != Party.Role.PARTNER && role.equals(contract.roleOf(other));
    }

    void written(Person by, String action, Sitting sitting, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("voting", String.valueOf(sitting.voting().number()));
        audit.record(by, action, "proposal", object(sitting), sitting.contract().id(), details);
    }

    /** By what people know a proposal. */
    private static String object(Sitting sitting) {
        return sitting.contract().number() + "/" + sitting.proposal().number().orElseThrow();
    }

    Instant now() {
        return clock.now();
    }
}
