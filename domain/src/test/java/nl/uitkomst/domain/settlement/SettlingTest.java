package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.contract.ClosedYears;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.settlement.Obstacle.Kind;
import nl.uitkomst.domain.settlement.SettledSurplus.Destination;
import nl.uitkomst.domain.settlement.WaitingSettlements.Task;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.StartCorrection;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.uitkomst.domain.settlement.SomeBasis.euro;
import static nl.uitkomst.domain.settlement.SomeYear.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Settling a contract year by the use cases that people use, on the real database. */
class SettlingTest {

    @Test
    void the_year_is_settled_on_accepted_figures_and_both_signatures_close_it() {
        var year = SomeYear.over().drawnUp();

        var paper = year.read(year.board).newest().orElseThrow();
        assertThat(paper.statement().amount(Step.RESULT_PART)).isEqualTo(euro("156000"));
        assertThat(paper.statement().of(Step.RESULT))
                .extracting(line -> line.subject() + " " + line.verdict().orElseThrow() + " " + line.amount())
                .containsExactly(
                        "terugval " + Verdict.MET + " 93600.00", "burgerinitiatieven " + Verdict.MET + " 62400.00");
        assertThat(paper.statement().amount(Step.EFFECT)).isEqualTo(euro("16000"));
        assertThat(paper.statement().amount(Step.TO_PAY)).isEqualTo(euro("172000"));

        assertThat(tasks(year, year.board)).containsExactly(Task.SIGN);
        year.signed(year.board);
        assertThat(tasks(year, year.board)).isEmpty();
        assertThat(status(year)).isEqualTo(Settlement.Status.DRAFT);
        year.signed(year.manager);

        assertThat(status(year)).isEqualTo(Settlement.Status.CLOSED);
        assertThat(closedYears(year)).containsExactly(YEAR);
    }

    @Test
    void all_that_stands_in_the_way_is_named_at_once() {
        var year = SomeYear.agreed();
        year.accepted(1);
        year.accepted(2);
        year.reports.on("2025-12-31");

        assertThat(year.read(year.manager).obstacles())
                .extracting(one -> one.kind() + " " + (one.period() == null ? one.what() : one.period()))
                .containsExactly(
                        Kind.YEAR_NOT_OVER + " 2025-12-31",
                        Kind.REPORT_NOT_ACCEPTED + " 2025-K3",
                        Kind.REPORT_NOT_ACCEPTED + " 2025-K4");
        assertThat(year.read(year.manager).standing().amount(Step.EARNED)).isEqualTo(euro("0"));
        assertThat(refusal(year::drawnUp).rule()).isEqualTo(Settlement.Rule.OBSTACLES);
    }

    @Test
    void when_figures_change_before_all_have_signed_it_must_be_drawn_up_again() {
        var year = SomeYear.over().drawnUp();
        year.signed(year.board);
        year.paid("V-2", "1000.00");

        assertThat(year.read(year.board).newest().orElseThrow().current()).isFalse();
        assertThat(tasks(year, year.manager)).containsExactly(Task.DRAW_UP_AGAIN);
        assertThat(tasks(year, year.board)).containsExactly(Task.CHANGED);
        assertThat(refusal(() -> year.signed(year.manager)).rule()).isEqualTo(Settlement.Rule.FIGURES_CHANGED);

        var read = year.digest();
        year.drawnUp();
        assertThat(year.read(year.board).newest().orElseThrow().signatures()).isEmpty();
        assertThat(refusal(() -> year.signed(year.board, read)).rule()).isEqualTo(Settlement.Rule.OUTDATED);
        year.signed(year.manager).signed(year.board);

        assertThat(status(year)).isEqualTo(Settlement.Status.CLOSED);
    }

    @Test
    void nothing_is_closed_while_an_accepted_report_is_being_corrected() {
        var year = SomeYear.over().drawnUp();
        year.reports.change(wired -> wired.get(StartCorrection.class)
                .start(year.reports.reporter, year.reports.of("2025-K4"), "Een telfout."));

        assertThat(refusal(() -> year.signed(year.board)).rule()).isEqualTo(Settlement.Rule.OBSTACLES);
        assertThat(year.read(year.manager).obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.REPORT_BEING_CORRECTED);
        assertThat(year.read(year.manager).newest().orElseThrow().signatures()).isEmpty();
    }

    @Test
    void two_who_sign_at_the_same_moment_close_it_once() throws Exception {
        var year = SomeYear.over().drawnUp();
        var read = year.digest();

        together(() -> year.signed(year.board, read), () -> year.signed(year.manager, read));

        assertThat(status(year)).isEqualTo(Settlement.Status.CLOSED);
        assertThat(year.read(year.manager).newest().orElseThrow().signatures()).hasSize(2);
        assertThat(year.read(year.manager).papers()).hasSize(1);
    }

    @Test
    void nobody_signs_twice_and_only_who_may() {
        var year = SomeYear.over().drawnUp();
        year.signed(year.manager);

        assertThat(refusal(() -> year.signed(year.manager)).rule()).isEqualTo(Settlement.Rule.SIGNED_ALREADY);
        assertThat(refusal(() -> year.signed(year.reports.signer)).rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThatThrownBy(() -> year.signed(year.reports.worker)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> year.read(year.reports.stranger)).isInstanceOf(Missing.class);
        assertThat(status(year)).isEqualTo(Settlement.Status.DRAFT);
    }

    @Test
    void the_database_closes_nothing_that_one_person_signed() {
        var year = SomeYear.over().drawnUp();
        year.signed(year.manager);

        assertThatThrownBy(() -> year.reports.change(wired -> wired.entities()
                        .createNativeQuery(
                                "update settlement set status = 'CLOSED', closed_at = now() where contract_id = ?1")
                        .setParameter(1, year.contract)
                        .executeUpdate()))
                .hasStackTraceContaining("closed by two people");
    }

    @Test
    void a_party_that_finds_it_wrong_sends_it_back_with_words() {
        var year = SomeYear.over().drawnUp();
        year.signed(year.manager);
        var read = year.digest();

        year.reports.change(wired -> wired.get(AnswerSettlement.class)
                .answer(year.board, year.reports.contract, YEAR, read, "De betaling van juni ontbreekt."));

        var paper = year.read(year.manager).newest().orElseThrow();
        assertThat(paper.status()).isEqualTo(Settlement.Status.RETURNED);
        assertThat(paper.signatures()).isEmpty();
        assertThat(paper.answer().text()).startsWith("De betaling");
        assertThat(refusal(() -> year.signed(year.manager)).rule()).isEqualTo(Settlement.Rule.NOT_DRAWN_UP);

        year.closed();
        assertThat(status(year)).isEqualTo(Settlement.Status.CLOSED);
    }

    @Test
    void money_of_a_closed_year_does_not_change() {
        var year = SomeYear.over().closed();

        assertThatThrownBy(() -> year.paid("V-2", "1.00")).hasStackTraceContaining("settled and closed");
        assertThat(refusal(() -> year.reports.change(
                                wired -> wired.get(ClosedYears.class).requireOpen(year.contract, YEAR)))
                        .rule())
                .isEqualTo(ClosedYears.Rule.YEAR_CLOSED);
        assertThat(refusal(year::drawnUp).rule()).isEqualTo(Settlement.Rule.CLOSED_ALREADY);
    }

    @Test
    void a_correction_is_a_new_settlement_with_a_reason_beside_the_old_one() {
        var year = SomeYear.over().closed();
        assertThat(refusal(() -> year.corrected(" ")).rule()).isEqualTo(Settlement.Rule.CORRECTION_WITHOUT_REASON);

        year.corrected("Een betaling was vergeten.");
        assertThat(closedYears(year)).isEmpty();
        year.paid("V-2", "1000.00");
        year.closed();

        var end = year.read(year.board);
        assertThat(end.papers()).extracting(YearEnd.Paper::number).containsExactly(2, 1);
        assertThat(end.papers()).allMatch(YearEnd.Paper::isClosed);
        assertThat(end.papers().get(1).statement().amount(Step.TO_PAY)).isEqualTo(euro("172000"));
        assertThat(end.papers().get(0).statement().amount(Step.TO_PAY)).isEqualTo(euro("171000"));
        assertThat(end.before(end.papers().get(0))).contains(end.papers().get(1));
        assertThat(closedYears(year)).containsExactly(YEAR);
    }

    @Test
    void a_correction_that_is_not_needed_can_be_withdrawn_while_nothing_changed() {
        var year = SomeYear.over().closed().corrected("Misschien klopt de betaling niet.");

        year.reports.change(
                wired -> wired.get(WithdrawCorrection.class).withdraw(year.manager, year.reports.contract, YEAR));

        assertThat(closedYears(year)).containsExactly(YEAR);
        assertThat(year.read(year.manager).newest().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void what_is_left_is_ready_for_the_fund() {
        var year = SomeYear.over().closed();

        var surplus = surpluses(year);

        assertThat(surplus).hasSize(1);
        assertThat(surplus.get(0).surplus())
                .isEqualTo(euro("216000"))
                .isEqualTo(surplus.get(0).difference());
        assertThat(surplus.get(0).destination()).isEqualTo(Destination.FUND);
    }

    @Test
    void a_subsidy_is_determined_after_its_recipient_applied_and_the_rest_goes_into_the_reserve() {
        var year = SomeYear.over().asSubsidy();
        // 2024 is the first year of the term, so that what it left must be known first
        assertThat(refusal(() -> year.drawnUp(Reserve.EMPTY)).rule()).isEqualTo(Settlement.Rule.OBSTACLES);
        assertThat(year.read(year.manager).obstacles())
                .extracting(Obstacle::kind)
                .containsExactly(Kind.EARLIER_YEAR_OPEN);
        year.beginningThere();

        year.drawnUp(new Reserve(euro("1000"), euro("12.50")));
        assertThat(refusal(() -> year.signed(year.manager)).rule()).isEqualTo(Settlement.Rule.RECIPIENT_FIRST);
        year.signed(year.board).signed(year.manager);

        var statement = year.read(year.manager).newest().orElseThrow().statement();
        assertThat(statement.amount(Step.RESERVE_AFTER)).isEqualTo(euro("217012.50"));
        assertThat(surpluses(year).get(0).destination()).isEqualTo(Destination.RESERVE);
    }

    @Test
    void a_provider_sees_no_money_and_an_auditor_reads_all_of_it() {
        var year = SomeYear.over().drawnUp();
        var auditor = year.person("controller", Role.AUDITOR, year.manager.organisation(), false);

        assertThat(year.read(auditor).waitsFor(auditor.organisation())).isFalse();
        assertThat(year.read(year.board).waitsFor(year.board.organisation())).isTrue();
        assertThatThrownBy(() -> year.read(year.reports.worker)).isInstanceOf(RuntimeException.class);
        assertThat(refusal(() -> drawUp(year, year.board)).rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    private static List<Task> tasks(SomeYear year, Person by) {
        return year.reports.ask(wired -> wired.get(WaitingSettlements.class).of(by)).stream()
                .map(WaitingSettlements.Waiting::task)
                .toList();
    }

    private static void drawUp(SomeYear year, Person by) {
        year.reports.change(wired ->
                wired.get(DrawUpSettlement.class).drawUp(by, year.reports.contract, YEAR, null, year.digest()));
    }

    private static List<SettledSurplus> surpluses(SomeYear year) {
        return year.reports.ask(wired -> wired.get(YearEnds.class).surpluses(year.manager, year.reports.contract));
    }

    private static List<Integer> closedYears(SomeYear year) {
        return List.copyOf(
                year.reports.ask(wired -> wired.get(ClosedYears.class).of(year.contract)));
    }

    private static RuleBroken refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act);
    }

    private static void together(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var both = threads.invokeAll(List.of(after(barrier, one), after(barrier, other)));
            for (var each : both) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Object> after(CyclicBarrier barrier, Callable<?> act) {
        return () -> {
            barrier.await();
            return act.call();
        };
    }

    private static Settlement.Status status(SomeYear year) {
        return year.read(year.manager).newest().orElseThrow().status();
    }
}
