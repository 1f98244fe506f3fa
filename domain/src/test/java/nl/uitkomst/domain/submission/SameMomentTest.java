package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What two people do at the same moment, on the real database. */
class SameMomentTest {

    private static final String PERIOD = "2025-K3";

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
    }

    @Test
    void the_second_on_the_same_line_is_told_who_changed_what() {
        some.filled(PERIOD);
        var seen = version(some.initiatives(some.reporter));
        some.enter(some.signer, PERIOD, new FilledLine(some.initiatives(some.reporter), count(15), seen));

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.enter(
                        some.reporter, PERIOD, new FilledLine(some.initiatives(some.reporter), count(16), seen)));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.CHANGED_MEANWHILE);
        var changed = (ChangedLine) ((List<?>) refusal.details().get(0)).get(0);
        assertThat(changed.line()).isEqualTo(some.initiatives(some.reporter));
        assertThat(changed.now()).isEqualTo(count(15));
        assertThat(changed.by()).isEqualTo(some.signer.name());
    }

    @Test
    void whoever_saw_it_empty_does_not_write_over_it() {
        some.filled(PERIOD);

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.enter(
                        some.reporter, PERIOD, new FilledLine(some.initiatives(some.reporter), count(16), 0L)));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.CHANGED_MEANWHILE);
    }

    @Test
    void the_same_answer_is_no_conflict() {
        some.filled(PERIOD);

        var findings =
                some.enter(some.reporter, PERIOD, new FilledLine(some.initiatives(some.reporter), count(14), 0L));

        assertThat(findings.all()).isEmpty();
    }

    @Test
    void providers_fill_their_lines_side_by_side() throws Exception {
        var outcomes = together(
                () -> some.enter(some.worker, PERIOD, new FilledLine(some.relapseOf(some.worker), ratio(1, 10), 0L)),
                () -> some.enter(
                        some.otherWorker, PERIOD, new FilledLine(some.relapseOf(some.otherWorker), ratio(2, 10), 0L)));

        assertThat(outcomes).allMatch(Findings.NONE::equals);
        var form = some.ask(wired -> wired.get(Reports.class).form(some.reporter, some.of(PERIOD)));
        assertThat(form.line(some.relapseOf(some.worker)).current()).isEqualTo(ratio(1, 10));
        assertThat(form.line(some.relapseOf(some.otherWorker)).current()).isEqualTo(ratio(2, 10));
        assertThat(some.report(PERIOD).revisions()).hasSize(1);
    }

    @Test
    void two_on_the_same_empty_line_do_not_both_win() throws Exception {
        var line = some.initiatives(some.reporter);

        var outcomes = together(
                () -> some.enter(some.reporter, PERIOD, new FilledLine(line, count(3), 0L)),
                () -> some.enter(some.signer, PERIOD, new FilledLine(line, count(4), 0L)));

        assertThat(outcomes.stream().filter(Findings.NONE::equals)).hasSize(1);
        assertThat(outcomes.stream().filter(RuleBroken.class::isInstance).map(it -> ((RuleBroken) it).rule()))
                .containsExactly(Submission.Rule.CHANGED_MEANWHILE);
    }

    @Test
    void handing_in_twice_at_once_hands_in_once() throws Exception {
        some.filled(PERIOD);

        var outcomes = together(this::submit, this::submit);

        assertThat(outcomes).allMatch("done"::equals);
        assertThat(some.report(PERIOD).revisions()).hasSize(1);
        assertThat(some.report(PERIOD).status()).isEqualTo(Submission.Status.SUBMITTED);
    }

    @Test
    void a_line_that_comes_while_it_is_handed_in_is_in_it_or_refused() throws Exception {
        some.filled(PERIOD);

        var outcomes = together(
                this::submit,
                () -> some.enter(some.reporter, PERIOD, line(some.initiatives(some.reporter), count(15))));

        var stands = some.ask(wired -> wired.get(Reports.class)
                .revision(some.manager, some.of(PERIOD), 1)
                .line(some.initiatives(some.reporter))
                .current());
        assertThat(outcomes.get(0)).isEqualTo("done");
        assertThat(stands).isEqualTo(outcomes.get(1) instanceof RuleBroken ? count(14) : count(15));
    }

    @Test
    void accepted_and_returned_at_once_gives_one_decision() throws Exception {
        some.submitted(PERIOD);

        var outcomes = together(
                () -> decide(wired -> wired.get(AcceptReport.class).accept(some.manager, some.of(PERIOD), 1)),
                () -> decide(wired ->
                        wired.get(ReturnReport.class).giveBack(some.otherManager, some.of(PERIOD), 1, "Klopt niet")));

        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
        assertThat(outcomes.stream().filter(RuleBroken.class::isInstance).map(it -> ((RuleBroken) it).rule()))
                .containsExactly(Submission.Rule.NOT_SUBMITTED);
    }

    @Test
    void who_accepts_a_revision_that_was_replaced_meanwhile_is_told_so() {
        some.returned(PERIOD, "Klopt niet");
        submit();

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.change(wired -> wired.get(AcceptReport.class).accept(some.manager, some.of(PERIOD), 1)));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.OTHER_REVISION);
        assertThat(refusal.details()).isEqualTo(List.of(1, 2));
    }

    private String submit() {
        some.change(wired -> wired.get(SubmitReport.class).submit(some.signer, some.of(PERIOD)));
        return "done";
    }

    private String decide(java.util.function.Consumer<nl.uitkomst.domain.shared.Wired> decision) {
        some.change(decision);
        return "done";
    }

    private long version(LineKey line) {
        return some.ask(wired -> wired.get(Reports.class)
                .form(some.reporter, some.of(PERIOD))
                .line(line)
                .entered()
                .version());
    }

    /** Lets all begin at once; gives what came back, or what was thrown, in the same order. */
    @SafeVarargs
    private static List<Object> together(Callable<Object>... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        var pool = Executors.newFixedThreadPool(acts.length);
        try {
            var running = List.of(acts).stream()
                    .map(act -> pool.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return act.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<>();
            for (var each : running) {
                try {
                    outcomes.add(each.get(30, TimeUnit.SECONDS));
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
