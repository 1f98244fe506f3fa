package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relation;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.Seating.Candidate;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Missing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions as people read them. */
@ApplicationScoped
public class Decisions {

    @Inject
    DecisionDesk desk;

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

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    /** @throws Missing when there is no such contract or proposal, or not for this person */
    @Transactional
    public DecisionOnProposal on(Person reader, ContractNumber number, int proposalNumber) {
        var contract = desk.contract(reader, Act.SEE_FUND, number);
        var standing = relations.of(reader, contract.id());
        var proposal = proposals.get(contract.id(), proposalNumber);
        var held = votings.on(proposal.id());
        var today = DatabaseClock.day(desk.now());
        var ever = seating.ever(contract.id());
        var there = ever.stream().filter(one -> one.isThereOn(today)).toList();
        var rule = rules.inForce(contract.id(), today).map(AgreedRule::rule);
        return new DecisionOnProposal(
                number,
                contract.title(),
                contract.illustrative(),
                proposalNumber,
                proposal.plan().title(),
                proposal.status(),
                proposal.plan().asked(),
                funds.of(contract.id()).free(),
                rule.orElse(null),
                rule.map(one -> seating.places(one, there, Set.of(), false)).orElse(List.of()),
                held.stream().map(voting -> seen(reader, standing, voting)).toList(),
                signers(contract, held, ever),
                Seating.names(ever),
                Seating.publicIds(ever),
                acts(reader, standing),
                proposal.isOf(standing, reader.organisation()),
                standing.relation() == Relation.CLIENT);
    }

    /** Of closed votes nothing of others is even read from the database. */
    private SeenVoting seen(Person reader, Standing standing, Voting voting) {
        if (voting.showsVotes()) {
            return SeenVoting.of(voting, voting.spoken());
        }
        var own = policy.may(Act.VOTE, reader, standing) ? reader.organisation() : 0;
        return SeenVoting.of(voting, votings.by(own, voting));
    }

    private static Map<Long, String> signers(Contract contract, List<Voting> held, List<Candidate> ever) {
        var names = Seating.names(ever);
        var signers = new LinkedHashMap<Long, String>();
        held.stream()
                .findFirst()
                .flatMap(Voting::ending)
                .map(ending -> DatabaseClock.day(ending.at()))
                .ifPresent(day -> names.forEach((organisation, name) -> {
                    if (DecisionDesk.parties(contract, day).contains(organisation)) {
                        signers.put(organisation, name);
                    }
                }));
        return signers;
    }

    private Set<Act> acts(Person reader, Standing standing) {
        return Arrays.stream(Act.values())
                .filter(act -> policy.may(act, reader, standing))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));
    }
}
