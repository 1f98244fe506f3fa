package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.decision.AgreedRule.Rule;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.decision.WaitingDecisions.Task;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

import static nl.uitkomst.domain.decision.Choice.ABSTAIN;
import static nl.uitkomst.domain.decision.Choice.AGAINST;
import static nl.uitkomst.domain.decision.Choice.FOR;
import static nl.uitkomst.domain.decision.SomeVoting.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Agreeing on a rule and deciding by it until a date, by the use cases that people use, on the real database. */
class DecidingTest {

    private static final Duration SOON = Duration.ofMillis(1500);

    private final SomeVoting some = new SomeVoting();

    @Test
    void a_rule_is_put_down_by_one_side_agreed_by_the_other_and_kept() {
        some.put(SomeVoting.usual());

        assertThat(refusal(() -> some.put(SomeVoting.usual()))).isEqualTo(Rule.ONE_AT_A_TIME);
        assertThat(refusal(() -> agree(some.manager, 1))).isEqualTo(Rule.SAME_PERSON);
        assertThat(some.book(some.board).current()).isEmpty();
        assertThat(tasks(some.board)).containsExactly(Task.ANSWER_RULE);
        assertThat(tasks(some.manager)).isEmpty();
        agree(some.board, 1);
        assertThat(refusal(() -> some.put(SomeVoting.usual()))).isEqualTo(Rule.SAME_RULE);
        some.agreed(SomeVoting.rule(Openness.OPEN, 2, false));

        var book = some.book(some.members.get(0));
        assertThat(book.current().orElseThrow().number()).isEqualTo(2);
        assertThat(book.rules()).extracting(RuleBook.Line::number).containsExactly(2, 1);
        assertThat(book.mayWrite()).isFalse();
    }

    @Test
    void a_rule_by_which_nobody_could_decide_is_refused() {
        assertThat(refusal(() -> some.put(SomeVoting.rule(Openness.OPEN, 5, false))))
                .isEqualTo(Rule.QUORUM_OUT_OF_REACH);
        var stranger = new DecisionRule(
                List.of(Seat.of(some.proposals.reports.stranger.organisation())),
                false,
                null,
                Quorum.ofSeats(1),
                DecisionRule.Majority.SIMPLE,
                DecisionRule.Counted.VOTES_CAST,
                true,
                DecisionRule.Interest.LOWERS_THE_BASE,
                DecisionRule.Tie.REJECTED,
                false,
                Openness.OPEN);
        assertThat(refusal(() -> some.put(stranger))).isEqualTo(Rule.NO_PARTY_OR_MEMBER);
        assertThat(refusal(() -> some.opened("1000"))).isEqualTo(Voting.Rule.NO_RULE);
    }

    @Test
    void what_is_adopted_keeps_its_amount_apart_and_both_sides_sign_it() {
        some.agreed(SomeVoting.usual());
        var proposal = some.proposed("60000");
        some.open(proposal, SOON);
        some.vote(some.member(0), proposal, FOR);
        some.vote(some.member(1), proposal, FOR);
        some.vote(some.member(2), proposal, AGAINST);
        some.agrees(proposal, true);
        assertThat(some.proposal(proposal).status()).isEqualTo(Proposal.Status.VOTING);
        some.over(proposal);

        var voting = some.newest(some.manager, proposal);
        assertThat(voting.ground()).contains(Ground.MAJORITY);
        assertThat(voting.seats()).filteredOn(seat -> seat.vote().isPresent()).hasSize(3);
        assertThat(some.proposal(proposal).status()).isEqualTo(Proposal.Status.ADOPTED);
        assertThat(some.fund().reserved()).isEqualTo(Euro.valueOf("60000"));

        assertThat(tasks(some.board)).containsExactly(Task.SIGN);
        sign(some.board, proposal, voting.digest());
        assertThat(refusal(() -> sign(some.board, proposal, voting.digest()))).isEqualTo(Voting.Rule.SIGNED_ALREADY);
        assertThat(refusal(() -> sign(some.manager, proposal, "0".repeat(64)))).isEqualTo(Voting.Rule.NOT_AS_READ);
        assertThat(refusal(() -> sign(some.member(0), proposal, voting.digest())))
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        sign(some.manager, proposal, voting.digest());
        assertThat(some.newest(some.manager, proposal).signatures()).hasSize(2);
        assertThat(tasks(some.manager)).isEmpty();
    }

    @Test
    void a_vote_by_who_has_none_twice_or_after_the_end_is_refused() {
        some.agreed(SomeVoting.usual());
        var proposal = some.proposed("1000");
        assertThat(refusal(() -> some.vote(some.member(0), proposal, FOR))).isEqualTo(Voting.Rule.NO_VOTING);
        some.open(proposal, SOON);
        assertThat(refusal(() -> some.open(proposal, SOON))).isEqualTo(Proposal.Rule.NOT_PUT_FORWARD);

        assertThat(refusal(() -> some.vote(some.board, proposal, FOR))).isEqualTo(Voting.Rule.NO_SEAT);
        assertThat(refusal(() -> some.vote(some.manager, proposal, FOR))).isEqualTo(Voting.Rule.NO_SEAT);
        assertThat(refusal(() -> some.vote(some.member(0), proposal, FOR, " ", 0)))
                .isEqualTo(Voting.Rule.WITHOUT_MOTIVATION);
        some.vote(some.member(0), proposal, FOR);
        assertThat(refusal(() -> some.vote(some.member(0), proposal, AGAINST))).isEqualTo(Voting.Rule.VOTED_ALREADY);
        assertThat(refusal(() -> some.vote(some.member(0), proposal, FOR, "Daarom.", 1)))
                .isEqualTo(Voting.Rule.SAME_AGAIN);
        some.vote(some.member(0), proposal, AGAINST, "Bij nader inzien niet.", 1);
        some.over(proposal);

        assertThat(refusal(() -> some.vote(some.member(1), proposal, FOR))).isEqualTo(Voting.Rule.CLOSED);
        var votes = some.newest(some.manager, proposal)
                .seatOf(some.member(0).organisation())
                .orElseThrow()
                .votes();
        assertThat(votes).extracting(SeenVoting.Saying::what).containsExactly("FOR", "AGAINST");
        assertThat(some.proposal(proposal).status()).isEqualTo(Proposal.Status.ADJOURNED);
    }

    @Test
    void after_its_moment_nobody_votes_although_nobody_closed_it_yet() throws InterruptedException {
        some.agreed(SomeVoting.usual());
        var proposal = some.proposed("1000");
        some.open(proposal, Duration.ofMillis(700));
        Thread.sleep(800);

        assertThat(refusal(() -> some.vote(some.member(0), proposal, FOR))).isEqualTo(Voting.Rule.CLOSED);
        assertThat(refusal(() -> some.interest(some.member(0), proposal))).isEqualTo(Voting.Rule.CLOSED);
        assertThat(refusal(() -> some.agrees(proposal, true))).isEqualTo(Voting.Rule.CLOSED);
    }

    @Test
    void nothing_is_closed_before_its_moment() {
        some.agreed(SomeVoting.usual());
        var proposal = some.opened("1000");

        some.closeDue(proposal);

        assertThat(some.newest(some.board, proposal).open()).isTrue();
        assertThat(refusal(() ->
                        some.change(wired -> wired.get(CloseVoting.class).close(some.board, some.contract, proposal))))
                .isEqualTo(Voting.Rule.NOT_IN_MEETING);
    }

    @Test
    void closed_votes_are_read_by_nobody_else_and_written_nowhere_that_others_read() {
        some.agreed(SomeVoting.usual());
        var proposal = some.opened("1000");
        var before = some.trail();
        some.vote(some.member(0), proposal, AGAINST, "Te duur voor wat het brengt.", 0);
        some.agrees(proposal, false);
        var auditor = SomeReport.person("controller", Role.AUDITOR, some.manager.organisation(), false);
        var colleague = SomeReport.person(
                "medewerker", Role.BOARD_MEMBER, some.member(0).organisation(), false);

        for (var reader : List.of(some.board, some.member(1), auditor, colleague)) {
            var seen = some.newest(reader, proposal);
            assertThat(seen.showsVotes()).isFalse();
            assertThat(seen.seats()).allMatch(seat -> seat.votes().isEmpty());
            assertThat(seen.consent()).isEmpty();
            assertThat(seen.toString()).doesNotContain("Te duur").doesNotContain("AGAINST");
        }
        assertThat(some.newest(some.manager, proposal).seats())
                .allMatch(seat -> seat.votes().isEmpty());
        assertThat(some.newest(some.manager, proposal).consent()).hasSize(1);
        assertThat(some.newest(some.member(0), proposal)
                        .seatOf(some.member(0).organisation())
                        .orElseThrow()
                        .votes())
                .hasSize(1);
        assertThat(some.trail()).isEqualTo(before);
        assertThat(tasks(some.member(0))).isEmpty();
        assertThat(tasks(some.member(1))).containsExactly(Task.VOTE);
    }

    @Test
    void what_is_taken_back_is_never_opened() {
        some.agreed(SomeVoting.usual());
        var proposal = some.opened("1000");
        some.vote(some.member(0), proposal, AGAINST, "Te duur voor wat het brengt.", 0);
        assertThat(refusal(() -> takeBack(some.manager, proposal))).isEqualTo(Voting.Rule.NOT_THE_PROPOSER);

        takeBack(some.board, proposal);

        var seen = some.newest(some.manager, proposal);
        assertThat(seen.ground()).contains(Ground.TAKEN_BACK);
        assertThat(seen.toString()).doesNotContain("Te duur");
        assertThat(some.proposal(proposal).status()).isEqualTo(Proposal.Status.WITHDRAWN);
        assertThat(refusal(() -> sign(some.board, proposal, seen.digest()))).isEqualTo(Voting.Rule.NOT_DECIDED);
    }

    @Test
    void an_interest_of_its_own_takes_a_seat_out() {
        some.agreed(SomeVoting.rule(Openness.OPEN, 4, false));
        var proposal = some.proposed("1000");
        some.open(proposal, SOON);
        some.vote(some.member(3), proposal, FOR);
        some.interest(some.member(3), proposal);
        assertThat(refusal(() -> some.vote(some.member(3), proposal, FOR, "Toch.", 1)))
                .isEqualTo(Voting.Rule.INTERESTED);
        some.vote(some.member(0), proposal, FOR);
        some.vote(some.member(1), proposal, AGAINST);
        some.vote(some.member(2), proposal, ABSTAIN);
        some.over(proposal);

        var voting = some.newest(some.member(0), proposal);
        assertThat(voting.ground()).contains(Ground.TIE);
        assertThat(voting.verdict().tally().excluded()).isEqualTo(1);
        assertThat(voting.verdict().tally().quorum()).isEqualTo(3);
    }

    @Test
    void the_rule_and_the_members_of_the_opening_hold() {
        some.agreed(SomeVoting.rule(Openness.OPEN, 2, false));
        var proposal = some.proposed("1000");
        some.open(proposal, Duration.ofSeconds(4));
        some.agreed(SomeVoting.rule(Openness.CLOSED_UNTIL_THE_END, 4, true));
        some.change(wired -> wired.entities()
                .createNativeQuery("update membership set valid_until = '2026-11-01' where provider_id = ?1")
                .setParameter(1, some.member(3).organisation())
                .executeUpdate());
        var late =
                SomeReport.person("nieuw", Role.BOARD_MEMBER, some.proposals.reports.otherWorker.organisation(), true);

        some.vote(some.member(3), proposal, FOR);
        some.vote(some.member(0), proposal, FOR);
        assertThat(refusal(() -> some.vote(late, proposal, AGAINST))).isEqualTo(Voting.Rule.NO_SEAT);
        some.over(proposal);

        var voting = some.newest(some.manager, proposal);
        assertThat(voting.ground()).contains(Ground.MAJORITY);
        assertThat(voting.ruleNumber()).isEqualTo(1);
        assertThat(voting.seats()).hasSize(4);
        assertThat(some.read(some.manager, proposal).seatsToday()).hasSize(3);
    }

    @Test
    void who_may_not_see_the_fund_sees_no_decision() {
        some.agreed(SomeVoting.usual());
        var proposal = some.opened("1000");

        assertThatThrownBy(() -> some.read(some.proposals.reports.stranger, proposal))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> some.read(some.proposals.reports.worker, proposal))
                .isInstanceOf(Missing.class);
        assertThat(refusal(() -> some.change(wired -> wired.get(AnswerForMunicipality.class)
                        .answer(some.board, some.contract, proposal, true, "", 0))))
                .isEqualTo(Voting.Rule.NOT_THE_MUNICIPALITY);
    }

    private void agree(Person by, int rule) {
        some.change(wired -> wired.get(AnswerRule.class).agree(by, some.contract, rule));
    }

    private void sign(Person by, int proposal, String digest) {
        some.change(wired -> wired.get(SignDecision.class).sign(by, some.contract, proposal, digest));
    }

    private void takeBack(Person by, int proposal) {
        some.change(wired -> wired.get(EndVoting.class).takeBack(by, some.contract, proposal, "Wij doen het zelf."));
    }

    private List<Task> tasks(Person by) {
        return some.ask(wired -> wired.get(WaitingDecisions.class).of(by)).stream()
                .map(WaitingDecisions.Waiting::task)
                .toList();
    }
}
