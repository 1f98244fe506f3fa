package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.decision.DecisionDesk.Sitting;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.decision.Voting.Rule;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Opens the voting on a proposal that was put forward, by the rule in force and with the seats of today. */
@ApplicationScoped
public class OpenVoting {

    @Inject
    DecisionDesk desk;

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    @Inject
    Votings votings;

    @Inject
    AgreedRules rules;

    @Inject
    Seating seating;

    @Inject
    Funds funds;

    /**
     * @param closesAt the moment from which nobody can vote any more, also in the meeting
     * @param present in the meeting, the organisations that are there; otherwise nobody
     */
    @Transactional
    public void open(
            Person by, ContractNumber number, int proposalNumber, Manner manner, Instant closesAt, Set<Long> present) {
        var contract = desk.contract(by, Act.HOLD_VOTING, number);
        contracts.take(number);
        var proposal = proposals.take(contract.id(), proposalNumber);
        var opening = new Opening(manner, proposal.plan().asked(), closesAt, by, desk.now());
        var rule = rules.inForce(contract.id(), DatabaseClock.day(opening.at()))
                .orElseThrow(() -> new RuleBroken(Rule.NO_RULE));
        var free = funds.of(contract.id()).free();
        Voting.require(opening.amount().compareTo(free) <= 0, Rule.ABOVE_FREE, opening.amount(), free);
        proposal.openVoting(by, opening.at());
        var places = seating.places(
                rule.rule(),
                seating.on(contract.id(), DatabaseClock.day(opening.at())),
                present,
                manner == Manner.MEETING);
        Voting.require(!places.isEmpty(), Rule.NO_SEATS);
        Voting.require(places.stream().map(Place::organisation).toList().containsAll(present), Rule.NOT_A_SEAT);
        Voting.require(manner == Manner.BY_DATE || !present.isEmpty(), Rule.NOBODY_PRESENT);
        var count = votings.on(proposal.id()).size();
        var voting = new Voting(opening, proposal.id(), count + 1, rule, places);
        votings.add(voting);
        var sitting = new Sitting(contract, Standing.NONE, proposal, voting, opening.at());
        desk.written(
                by,
                "decision.open",
                sitting,
                Map.of("manner", manner.name(), "rule", String.valueOf(rule.number()), "until", closesAt.toString()));
    }
}
