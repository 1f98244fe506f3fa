package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.decision.DecisionRule.Openness;
import nl.uitkomst.domain.decision.Verdict.Ground;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static nl.uitkomst.domain.decision.Choice.AGAINST;
import static nl.uitkomst.domain.decision.Choice.FOR;
import static nl.uitkomst.domain.decision.SomeVoting.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Deciding in the meeting, and by many at the same moment, by the use cases that people use, on the real database. */
class DecidingTogetherTest {

    private final SomeVoting some = new SomeVoting();

    @Test
    void closed_votes_in_the_meeting_close_with_the_last_one() {
        some.agreed(SomeVoting.rule(Openness.CLOSED_UNTIL_THE_END, 2, true));
        var proposal = some.proposed("1000");
        some.openMeeting(proposal, some.member(0), some.member(1));
        assertThat(refusal(() -> some.vote(some.member(2), proposal, FOR))).isEqualTo(Voting.Rule.ABSENT);
        assertThat(refusal(() -> some.writeDown(proposal, some.member(0), FOR))).isEqualTo(Voting.Rule.CLOSED_VOTES);
        some.vote(some.member(0), proposal, FOR);
        some.agrees(proposal, true);
        assertThat(some.newest(some.board, proposal).open()).isTrue();

        some.vote(some.member(1), proposal, FOR);

        assertThat(some.newest(some.board, proposal).ground()).contains(Ground.MAJORITY);
        assertThat(some.trail()).contains("decision.vote");
    }

    @Test
    void open_votes_in_the_meeting_are_written_down_and_closed_by_the_cooperative() {
        some.agreed(SomeVoting.rule(Openness.OPEN, 2, false));
        var proposal = some.proposed("1000");
        some.openMeeting(proposal, some.member(0), some.member(1));
        some.writeDown(proposal, some.member(0), FOR);
        assertThat(refusal(() -> some.close(proposal))).isEqualTo(Voting.Rule.NOT_COMPLETE);
        some.vote(some.member(1), proposal, FOR);
        some.close(proposal);

        var voting = some.newest(some.member(2), proposal);
        assertThat(voting.ground()).contains(Ground.MAJORITY);
        assertThat(voting.seatOf(some.member(0).organisation())
                        .orElseThrow()
                        .vote()
                        .orElseThrow()
                        .inMeeting())
                .isTrue();
    }

    @Test
    void nothing_is_voted_on_that_asks_more_than_is_free() {
        some.agreed(SomeVoting.rule(Openness.OPEN, 1, false));
        var first = some.proposed("60000");
        var second = some.proposed("60000");
        some.openMeeting(first, some.member(0));
        some.openMeeting(second, some.member(0));
        some.vote(some.member(0), first, FOR);
        some.vote(some.member(0), second, FOR);
        some.close(first);
        some.close(second);

        assertThat(some.newest(some.board, second).ground()).contains(Ground.FUND_SHORT);
        assertThat(some.newest(some.board, second).freeThen()).isEqualTo(Euro.valueOf("40000"));
        assertThat(some.proposal(second).status()).isEqualTo(Proposal.Status.ADJOURNED);
        assertThat(some.fund().free()).isEqualTo(Euro.valueOf("40000"));
    }

    @Test
    void closing_from_many_sides_at_once_decides_once_and_never_overdraws() throws Exception {
        some.agreed(SomeVoting.rule(Openness.OPEN, 1, false));
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < 4; i++) {
            var number = some.proposed("40000");
            numbers.add(number);
            some.openMeeting(number, some.member(0));
            some.vote(some.member(0), number, FOR);
        }

        var acts = new ArrayList<Runnable>();
        for (var number : numbers) {
            acts.add(() -> some.close(number));
            acts.add(() -> some.close(number));
            acts.add(() -> some.closeDue(number));
        }
        together(acts);

        var grounds = numbers.stream()
                .map(number -> some.newest(some.board, number).ground().orElseThrow())
                .toList();
        assertThat(grounds).containsOnly(Ground.MAJORITY, Ground.FUND_SHORT);
        assertThat(grounds).filteredOn(Ground.MAJORITY::equals).hasSize(2);
        assertThat(some.fund().reserved()).isEqualTo(Euro.valueOf("80000"));
        assertThat(some.fund().free()).isEqualTo(Euro.valueOf("20000"));
    }

    @Test
    void two_who_vote_for_one_organisation_at_the_same_moment_vote_once() throws Exception {
        some.agreed(SomeVoting.usual());
        var proposal = some.opened("1000");
        var colleague = SomeReport.person(
                "bestuurder erbij", Role.BOARD_MEMBER, some.member(0).organisation(), true);

        var failed = together(
                List.of(() -> some.vote(some.member(0), proposal, FOR), () -> some.vote(colleague, proposal, AGAINST)));

        assertThat(failed).hasSize(1);
        assertThat(((RuleBroken) failed.get(0)).rule()).isEqualTo(Voting.Rule.VOTED_ALREADY);
    }

    @Test
    void the_database_lets_nothing_of_a_decision_change() {
        some.agreed(SomeVoting.rule(Openness.OPEN, 1, false));
        var proposal = some.proposed("1000");
        some.openMeeting(proposal, some.member(0));
        some.vote(some.member(0), proposal, FOR);
        var id = some.proposal(proposal).id();

        assertThatThrownBy(() -> sql(
                        "update voting_word set said = 'AGAINST' where voting_id in (select id from voting where proposal_id = "
                                + id + ")"))
                .hasStackTraceContaining("never changes");
        some.close(proposal);
        assertThatThrownBy(() -> sql("update voting set ground = 'TIE' where proposal_id = " + id))
                .hasStackTraceContaining("never changes");
        assertThatThrownBy(() -> sql(
                        "insert into voting_word (voting_id, organisation_id, kind, number, said, words, said_by, said_by_name, said_at, in_meeting) select id, "
                                + some.member(1).organisation()
                                + ", 'VOTE', 1, 'FOR', '', opened_by, 'x', utc_timestamp(6), 0 from voting where proposal_id = "
                                + id))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> sql("delete from voting where proposal_id = " + id))
                .isInstanceOf(Exception.class);
    }

    private void sql(String statement) {
        some.change(wired -> wired.entities().createNativeQuery(statement).executeUpdate());
    }

    /** @return what was refused or went wrong */
    private static List<Throwable> together(List<Runnable> acts) throws Exception {
        var barrier = new CyclicBarrier(acts.size());
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var calls = acts.stream()
                    .<Callable<Object>>map(act -> () -> {
                        barrier.await();
                        act.run();
                        return null;
                    })
                    .toList();
            var failed = new ArrayList<Throwable>();
            for (Future<Object> each : threads.invokeAll(calls)) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    failed.add(refused.getCause());
                }
            }
            return failed;
        } finally {
            threads.shutdownNow();
        }
    }
}
