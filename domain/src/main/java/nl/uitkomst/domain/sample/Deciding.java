package nl.uitkomst.domain.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.decision.AnswerForMunicipality;
import nl.uitkomst.domain.decision.AnswerRule;
import nl.uitkomst.domain.decision.CastVote;
import nl.uitkomst.domain.decision.Choice;
import nl.uitkomst.domain.decision.CloseDueVotings;
import nl.uitkomst.domain.decision.DecisionRule;
import nl.uitkomst.domain.decision.OpenVoting;
import nl.uitkomst.domain.decision.ProposeRule;
import nl.uitkomst.domain.decision.Quorum;
import nl.uitkomst.domain.decision.Seat;
import nl.uitkomst.domain.decision.SignDecision;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.decision.Votings;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.shared.DatabaseClock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a contract of the cases decided what to do with the money left over: the rule both sides agreed on, and each voting by it. */
@ApplicationScoped
class Deciding {

    private static final int AGREED_AFTER = 7;

    @Inject
    Cast cast;

    @Inject
    Contracts contracts;

    @Inject
    Proposals proposals;

    @Inject
    Votings votings;

    @Inject
    ProposeRule propose;

    @Inject
    AnswerRule answerRule;

    @Inject
    OpenVoting open;

    @Inject
    CastVote vote;

    @Inject
    AnswerForMunicipality consent;

    @Inject
    CloseDueVotings closeDue;

    @Inject
    SignDecision sign;

    List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        if (file.has("decision rule", "proposed")) {
            acts.addAll(rule(file));
        }
        file.rows("votings").forEach(row -> acts.addAll(voting(file, row)));
        return acts;
    }

    private List<Act> rule(CaseFile file) {
        var proposed = file.day("decision rule", "proposed");
        var from = file.day("decision rule", "from");
        var reason = file.get("decision rule", "reason");
        return List.of(
                Act.on(
                        proposed,
                        "10:15",
                        () -> propose.propose(board(file), number(file), decisionRule(file), from, reason)),
                Act.on(
                        proposed.plusDays(AGREED_AFTER),
                        "10:45",
                        () -> answerRule.agree(manager(file), number(file), 1)));
    }

    /** More than half of the votes cast, with the consent of the municipality; closed until the end, as most cooperatives vote. */
    private DecisionRule decisionRule(CaseFile file) {
        var seats = file.list("decision rule", "seats").stream()
                .map(name -> Seat.of(cast.organisation(name).id()))
                .toList();
        return new DecisionRule(
                seats,
                false,
                null,
                Quorum.ofSeats(Integer.parseInt(file.get("decision rule", "quorum"))),
                DecisionRule.Majority.SIMPLE,
                DecisionRule.Counted.VOTES_CAST,
                true,
                DecisionRule.Interest.LOWERS_THE_BASE,
                DecisionRule.Tie.REJECTED,
                true,
                DecisionRule.Openness.CLOSED_UNTIL_THE_END);
    }

    /**
     * In a meeting the votes are counted as soon as everybody who is there has voted and the municipality has answered.
     *
     * @param row number of the proposal, manner, first day, last day, whether the municipality agrees and why, day on which both sign
     */
    private List<Act> voting(CaseFile file, CaseFile.Row row) {
        var proposal = Integer.parseInt(row.text(0));
        var votes = file.rows("votes", row.text(0));
        var inMeeting = Manner.valueOf(row.text(1)) == Manner.MEETING;
        var acts = new ArrayList<Act>();
        acts.add(Act.on(row.day(2), "09:30", () -> open(file, row, votes)));
        var day = inMeeting ? row.day(2) : row.day(2).plusDays(2);
        for (var said : votes) {
            acts.add(Act.on(day, "10:10", () -> vote(file, proposal, said)));
        }
        acts.add(Act.on(day, "10:40", () -> answer(file, proposal, row)));
        if (!inMeeting) {
            acts.add(Act.on(row.day(3).plusDays(1), "00:05", () -> closeDue.close(key(file, proposal))));
        }
        acts.add(Act.on(row.day(6), "14:10", () -> sign(file, proposal, true)));
        acts.add(Act.on(row.day(6).plusDays(1), "10:05", () -> sign(file, proposal, false)));
        return acts;
    }

    private void open(CaseFile file, CaseFile.Row row, List<CaseFile.Row> votes) {
        var manner = Manner.valueOf(row.text(1));
        var present = votes.stream()
                .filter(said -> manner == Manner.MEETING)
                .map(said -> cast.organisation(said.text(1)).id())
                .collect(Collectors.toSet());
        var closes = DatabaseClock.endOf(Act.workday(row.day(3)));
        open.open(board(file), number(file), Integer.parseInt(row.text(0)), manner, closes, present);
    }

    /** @param said number of the proposal, organisation, choice and motivation */
    private void vote(CaseFile file, int proposal, CaseFile.Row said) {
        vote.cast(cast.boardOf(said.text(1)), number(file), proposal, Choice.valueOf(said.text(2)), said.text(3), 0);
    }

    private void answer(CaseFile file, int proposal, CaseFile.Row row) {
        consent.answer(manager(file), number(file), proposal, row.text(4).equals("yes"), row.text(5), 0);
    }

    private void sign(CaseFile file, int proposal, boolean forTheContractor) {
        var digest = votings.on(key(file, proposal)).get(0).digest().orElseThrow();
        sign.sign(forTheContractor ? board(file) : manager(file), number(file), proposal, digest);
    }

    private long key(CaseFile file, int proposal) {
        return proposals.get(contracts.get(number(file)).id(), proposal).id();
    }

    private Person board(CaseFile file) {
        return cast.person(file.get("contract", "board"));
    }

    private Person manager(CaseFile file) {
        return cast.person(file.get("contract", "manager"));
    }

    private static ContractNumber number(CaseFile file) {
        return new ContractNumber(file.get("contract", "number"));
    }
}
