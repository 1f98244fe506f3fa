package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.uitkomst.domain.amendment.Agreed.RELAPSE;
import static nl.uitkomst.domain.contract.Some.euro;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Two sides work an amendment out, on the real database: nobody overwrites the other unseen. */
class NegotiatingTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 7, 1);

    private final Agreed agreed = new Agreed();

    @Test
    void two_who_write_about_different_things_at_the_same_moment_both_keep_their_work() throws Exception {
        var number = agreed.propose(MID_YEAR);

        together(
                () -> agreed.write(agreed.manager, number, 0, LumpSumChange.to(2026, euro("1"))),
                () -> agreed.write(agreed.board, number, 0, LumpSumChange.to(2027, euro("2"))));

        assertThat(agreed.read(agreed.manager, number).changes()).hasSize(2);
        assertThat(agreed.read(agreed.manager, number).since(1))
                .extracting(Amendment.Done::by)
                .containsExactlyInAnyOrder("contractmanager", "bestuurder");
    }

    @Test
    void of_two_who_write_about_the_same_at_the_same_moment_the_second_is_told_and_nothing_is_lost() throws Exception {
        var number = agreed.propose(MID_YEAR);

        var answers = together(
                () -> agreed.write(agreed.manager, number, 0, LumpSumChange.to(2026, euro("1"))),
                () -> agreed.write(agreed.board, number, 0, LumpSumChange.to(2026, euro("2"))));

        var told = answers.stream().filter(answer -> !answer.isEmpty()).toList();
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.WRITTEN_MEANWHILE);
        assertThat(agreed.read(agreed.manager, number).changes()).hasSize(1);
    }

    @Test
    void whoever_knows_what_stands_there_can_write_something_else() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        var version = agreed.read(agreed.board, number).changes().get(0).kept().version();

        assertThat(agreed.write(agreed.board, number, version, LumpSumChange.to(2026, euro("2"))))
                .isEmpty();

        assertThat(agreed.read(agreed.board, number)
                        .changes()
                        .get(0)
                        .kept()
                        .change()
                        .after())
                .isEqualTo(euro("2"));
    }

    @Test
    void what_was_only_read_does_not_undo_what_someone_else_wrote_meanwhile() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        var version = agreed.read(agreed.board, number).changes().get(0).kept().version();
        agreed.write(agreed.manager, number, version, LumpSumChange.to(2026, euro("2")));

        assertThat(agreed.write(agreed.board, number, version, LumpSumChange.to(2026, euro("1"))))
                .isEmpty();
        assertThat(agreed.write(agreed.board, number, 0, LumpSumChange.to(2026, euro("5400000"))))
                .isEmpty();

        assertThat(agreed.read(agreed.board, number)
                        .changes()
                        .get(0)
                        .kept()
                        .change()
                        .after())
                .isEqualTo(euro("2"));
    }

    @Test
    void wishing_what_stands_already_takes_the_change_out() {
        var number = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("1")));
        var version = agreed.read(agreed.board, number).changes().get(0).kept().version();

        agreed.write(agreed.board, number, version, LumpSumChange.to(2026, euro("5400000")));

        assertThat(agreed.read(agreed.board, number).changes()).isEmpty();
    }

    @Test
    void an_amendment_that_collides_with_another_names_what_it_started_from_and_what_stands_now() {
        var slow = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5600000")), target("11"));
        agreed.enact(agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000"))));

        var read = agreed.read(agreed.board, slow);

        assertThat(read.obstacles()).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.COLLIDES);
        assertThat(read.changes()).filteredOn(Negotiation.Written::collides).hasSize(1);
        refuses(Amendment.Rule.INCOMPLETE, () -> agreed.offer(agreed.board, slow));
    }

    @Test
    void a_collision_is_settled_by_starting_from_what_stands_now_or_by_dropping_the_change() {
        var slow = agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5600000")), LumpSumChange.to(2027, euro("7")));
        agreed.enact(
                agreed.propose(MID_YEAR, LumpSumChange.to(2026, euro("5500000")), LumpSumChange.to(2027, euro("6"))));
        var written = agreed.read(agreed.board, slow).changes();

        Wired.change(wired -> wired.get(SettleCollision.class)
                .settle(agreed.board, agreed.number, slow, subject(written, 0), version(written, 0)));
        Wired.change(wired -> wired.get(DropChange.class)
                .drop(agreed.manager, agreed.number, slow, subject(written, 1), version(written, 1)));

        var read = agreed.read(agreed.board, slow);
        assertThat(read.obstacles()).isEmpty();
        assertThat(read.changes()).hasSize(1);
        assertThat(read.changes().get(0).kept().change().before()).isEqualTo(euro("5500000"));
        assertThat(read.value()).isEqualTo(euro("100000"));
    }

    @Test
    void whoever_read_an_older_reason_is_told_who_changed_it() {
        var number = agreed.propose(MID_YEAR);
        var basics = agreed.read(agreed.board, number).basics();
        describe(agreed.manager, number, basics);

        var refusal = refuses(Amendment.Rule.CHANGED_MEANWHILE, () -> describe(agreed.board, number, basics));

        assertThat(refusal.details().get(0)).isEqualTo("contractmanager");
    }

    private void describe(Person by, int number, int basics) {
        Wired.change(wired -> wired.get(ChangeAmendment.class)
                .change(by, agreed.number, number, basics, "Een andere reden.", MID_YEAR));
    }

    private static KpiChange target(String high) {
        return KpiChange.to(RELAPSE, Some.relapse(stretch(2024, 2028, high)));
    }

    private static Change.Subject subject(List<Negotiation.Written> written, int place) {
        return written.get(place).kept().change().subject();
    }

    private static int version(List<Negotiation.Written> written, int place) {
        return written.get(place).kept().version();
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            var answers = threads.invokeAll(List.of(after(start, one), after(start, other)));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
