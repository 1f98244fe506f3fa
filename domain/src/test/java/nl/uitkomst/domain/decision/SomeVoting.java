package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.DecisionRule.Counted;
import nl.uitkomst.domain.decision.DecisionRule.Interest;
import nl.uitkomst.domain.decision.DecisionRule.Majority;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.DecisionRule.Tie;
import nl.uitkomst.domain.decision.Voting.Manner;
import nl.uitkomst.domain.fund.Fund;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.OrganisationCodes;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.proposal.SomeProposals;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.SomeReport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A contract with 100.000 in its fund and four members, who decide on proposals of both sides by a rule that can be chosen; in the real database. */
final class SomeVoting {

    static final Duration LONG = Duration.ofHours(1);

    final SomeProposals proposals = new SomeProposals();
    final ContractNumber contract = proposals.reports.contract;
    final Person manager = proposals.manager;
    final Person board;
    final List<Person> members = new ArrayList<>();

    SomeVoting() {
        var cooperative = proposals.board.organisation();
        board = SomeReport.person("bestuurder", Role.BOARD_MEMBER, cooperative, true);
        members.add(SomeReport.person("bestuurder 1", Role.BOARD_MEMBER, proposals.memberBoard.organisation(), true));
        for (var i = 2; i <= 4; i++) {
            members.add(SomeReport.person("bestuurder " + i, Role.BOARD_MEMBER, joined(cooperative), true));
        }
    }

    private long joined(long cooperative) {
        return ask(wired -> {
            var organisations = wired.get(Organisations.class);
            var joined =
                    new Organisation(Organisation.Kind.PROVIDER, "lid " + UUID.randomUUID(), OrganisationCodes.NONE);
            organisations.add(joined);
            organisations.get(cooperative).join(joined, Membership.Role.MEMBER, LocalDate.of(2024, 1, 1));
            organisations.flush();
            return joined.id();
        });
    }

    <T> T ask(Function<Wired, T> work) {
        return Wired.transact(work);
    }

    void change(Consumer<Wired> work) {
        Wired.change(work);
    }

    /** Four members with one vote each, quorum three, more than half of the votes cast, the municipality agrees, votes closed. */
    static DecisionRule usual() {
        return rule(Openness.CLOSED_UNTIL_THE_END, 3, true);
    }

    static DecisionRule rule(Openness openness, int quorum, boolean consent) {
        return new DecisionRule(
                List.of(),
                true,
                null,
                Quorum.ofSeats(quorum),
                Majority.SIMPLE,
                Counted.VOTES_CAST,
                true,
                Interest.LOWERS_THE_BASE,
                Tie.REJECTED,
                consent,
                openness);
    }

    SomeVoting agreed(DecisionRule rule) {
        put(rule);
        change(wired -> wired.get(AnswerRule.class)
                .agree(board, contract, book(board).open().orElseThrow().number()));
        return this;
    }

    void put(DecisionRule rule) {
        change(wired ->
                wired.get(ProposeRule.class).propose(manager, contract, rule, today(), "Zo is het afgesproken."));
    }

    static LocalDate today() {
        return DatabaseClock.day(Instant.now());
    }

    RuleBook book(Person reader) {
        return ask(wired -> wired.get(RuleBooks.class).of(reader, contract));
    }

    /** @return the number of a proposal of the cooperative */
    int proposed(String amount) {
        return proposals.putForward(proposals.board, proposals.plan("Buurtkamers " + amount, Euro.valueOf(amount)));
    }

    int opened(String amount) {
        var number = proposed(amount);
        open(number, LONG);
        return number;
    }

    void open(int proposal, Duration lasting) {
        change(wired -> wired.get(OpenVoting.class)
                .open(manager, contract, proposal, Manner.BY_DATE, Instant.now().plus(lasting), Set.of()));
    }

    void openMeeting(int proposal, Person... present) {
        var there = List.of(present).stream().map(Person::organisation).collect(Collectors.toSet());
        change(wired -> wired.get(OpenVoting.class)
                .open(board, contract, proposal, Manner.MEETING, Instant.now().plus(LONG), there));
    }

    void vote(Person by, int proposal, Choice choice) {
        vote(by, proposal, choice, "Daarom.", 0);
    }

    void vote(Person by, int proposal, Choice choice, String motivation, int replaces) {
        change(wired -> wired.get(CastVote.class).cast(by, contract, proposal, choice, motivation, replaces));
    }

    void agrees(int proposal, boolean agrees) {
        change(wired -> wired.get(AnswerForMunicipality.class)
                .answer(manager, contract, proposal, agrees, "Past binnen de opdracht.", 0));
    }

    void interest(Person by, int proposal) {
        change(wired -> wired.get(DeclareInterest.class).declare(by, contract, proposal, true, "Wij voeren het uit."));
    }

    /** Waits until its moment has come, and lets it be closed. */
    void over(int proposal) {
        var end = newest(manager, proposal).closesAt();
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()) + 60);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeDue(proposal);
    }

    void closeDue(int proposal) {
        var id = proposal(proposal).id();
        change(wired -> wired.get(CloseDueVotings.class).close(id));
    }

    DecisionOnProposal read(Person reader, int proposal) {
        return ask(wired -> wired.get(Decisions.class).on(reader, contract, proposal));
    }

    SeenVoting newest(Person reader, int proposal) {
        return read(reader, proposal).newest().orElseThrow();
    }

    Proposal proposal(int number) {
        return ask(wired -> wired.get(Proposals.class).get(proposals.contract, number));
    }

    Fund fund() {
        return ask(wired -> wired.get(Funds.class).of(proposals.contract));
    }

    Person member(int index) {
        return members.get(index);
    }

    void writeDown(int proposal, Person seat, Choice choice) {
        change(wired ->
                wired.get(WriteDownVote.class).write(board, contract, proposal, seat.organisation(), choice, "", 0));
    }

    void close(int proposal) {
        change(wired -> wired.get(CloseVoting.class).close(board, contract, proposal));
    }

    /** Every act on this contract that was written down for others to read. */
    List<String> trail() {
        List<?> found = ask(wired -> wired.entities()
                .createNativeQuery("select action from audit_entry where contract_id = ?1 order by id")
                .setParameter(1, proposals.contract)
                .getResultList());
        return found.stream().map(String::valueOf).toList();
    }

    static RuleBroken.Rule refusal(ThrowingCallable act) {
        var refused = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refused).isNotNull();
        return refused.rule();
    }
}
