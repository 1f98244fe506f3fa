package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.spending.Execution.Can;
import nl.uitkomst.domain.spending.PhaseProgress.State;
import nl.uitkomst.domain.spending.Spending.Payment;
import nl.uitkomst.domain.spending.Spending.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static nl.uitkomst.domain.spending.SomeInvestment.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Carrying out what was adopted, by the use cases that people use, on the real database. */
class SpendingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-10");

    private final SomeInvestment investment = SomeInvestment.adopted();

    @Test
    void a_phase_is_paid_after_its_condition_was_declared_and_checked_by_the_other_side() {
        assertThat(refusal(() -> investment.paid(1, "40000", "F-1")).rule()).isEqualTo(Rule.CONDITION_NOT_MET);

        investment.declared(1);
        assertThat(state(1)).isEqualTo(State.DECLARED);
        assertThat(refusal(() -> investment.paid(1, "40000", "F-1")).rule()).isEqualTo(Rule.CONDITION_NOT_MET);

        investment.checked(1, true, "");
        investment.paid(1, "40000", "F-1");

        assertThat(state(1)).isEqualTo(State.CLOSED);
        assertThat(investment.fund().spent()).isEqualTo(euro("40000"));
        assertThat(investment.fund().reserved()).isEqualTo(euro("60000"));
    }

    @Test
    void the_database_itself_pays_no_phase_before_its_condition() {
        assertThatThrownBy(() -> insertPaid(1, "100")).hasStackTraceContaining("after its condition");
        assertThatThrownBy(() -> insertPaid(2, "60001")).hasStackTraceContaining("no more is paid");
        assertThatThrownBy(() -> insertPaid(9, "1")).hasStackTraceContaining("no such phase");
    }

    @Test
    void what_the_other_side_does_not_see_is_sent_back_with_a_reason_and_declared_again() {
        investment.declared(1);
        assertThat(refusal(() -> investment.checked(1, false, " ")).rule()).isEqualTo(Rule.REASON_NEEDED);

        investment.checked(1, false, "Ik tel er acht.");
        assertThat(state(1)).isEqualTo(State.SENT_BACK);
        assertThat(refusal(() -> investment.paid(1, "1", "F-1")).rule()).isEqualTo(Rule.CONDITION_NOT_MET);

        investment.declared(1);
        investment.checked(1, true, "");
        assertThat(state(1)).isEqualTo(State.READY);
    }

    @Test
    void nobody_checks_what_the_own_side_carries_out() {
        investment.declared(1);

        assertThat(refusal(() -> investment.reports.change(wired -> wired.get(CheckCondition.class)
                                .check(investment.board(), investment.reports.contract, 1, 1, true, "")))
                        .rule())
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThat(refusal(() -> investment.reports.change(wired -> wired.get(DeclareConditionMet.class)
                                .declare(investment.manager(), investment.reports.contract, 1, 1, "Ja.", null)))
                        .rule())
                .isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    @Test
    void more_than_a_phase_holds_is_refused_with_what_is_left() {
        investment.paid(2, "50000", "F-1");

        var refusal = refusal(() -> investment.paid(2, "10000.01", "F-2"));

        assertThat(refusal.rule()).isEqualTo(Rule.MORE_THAN_PHASE);
        assertThat(refusal.details().get(1)).isEqualTo(euro("10000"));
        assertThat(state(2)).isEqualTo(State.PARTLY);
    }

    @Test
    void what_is_not_needed_of_a_phase_is_free_again_with_its_reason() {
        var less = new Payment(DAY, "F-1", euro("45000"), true, "");
        assertThat(refusal(() -> investment.paid(2, less)).rule()).isEqualTo(Rule.REASON_NEEDED);

        investment.paid(2, new Payment(DAY, "F-1", euro("45000"), true, "De zaal was goedkoper."));

        assertThat(investment.fund().free()).isEqualTo(euro("131000"));
        assertThat(investment.fund().entries())
                .last()
                .satisfies(entry -> assertThat(entry.reason()).contains("De zaal was goedkoper."));
        assertThat(refusal(() -> investment.paid(2, "1", "F-2")).rule()).isEqualTo(Rule.PHASE_CLOSED);
    }

    @Test
    void a_payment_has_a_day_that_has_come_and_a_reference_of_its_own() {
        investment.paid(2, "100", "F-1");

        assertThat(refusal(() -> investment.paid(2, "100", "F-1")).rule()).isEqualTo(Rule.REFERENCE_TAKEN);
        assertThat(refusal(() -> investment.paid(
                                2, new Payment(LocalDate.parse("2026-02-16"), "F-2", euro("1"), false, "")))
                        .rule())
                .isEqualTo(Rule.PAID_IN_FUTURE);
        assertThat(refusal(() -> investment.paid(2, "0", "F-2")).rule()).isEqualTo(Rule.NOTHING);
    }

    @Test
    void money_that_comes_back_is_free_again() {
        investment.paid(2, "60000", "F-1");

        investment.reports.change(wired -> wired.get(TakeMoneyBack.class)
                .takeBack(investment.manager(), investment.reports.contract, 1, 2, euro("5000"), "Niet gebruikt."));

        assertThat(investment.fund().free()).isEqualTo(euro("121000"));
        assertThat(phase(2).paid()).isEqualTo(euro("55000"));
    }

    @Test
    void a_stop_frees_what_was_not_paid_and_nothing_is_paid_after_it() {
        investment.paid(2, "20000", "F-1");
        assertThat(refusal(() -> investment.stopped("")).rule()).isEqualTo(Rule.REASON_NEEDED);

        investment.stopped("Er meldde zich niemand.");

        assertThat(investment.fund().free()).isEqualTo(euro("196000"));
        assertThat(investment.read(investment.manager()).status()).isEqualTo(Status.STOPPED);
        assertThat(state(1)).isEqualTo(State.CANCELLED);
        assertThat(refusal(() -> investment.paid(2, "1", "F-2")).rule()).isEqualTo(Rule.NOT_ADOPTED);
        assertThat(investment.read(investment.manager()).can())
                .contains(Can.LOOK_BACK)
                .doesNotContain(Can.PAY);
    }

    @Test
    void looking_back_keeps_what_happened_beside_what_was_expected_and_finishes_it() {
        investment.paid(2, "60000", "F-1");
        assertThat(refusal(() -> investment.lookedBack(investment.board())).rule())
                .isEqualTo(Rule.PHASES_OPEN);
        investment.declared(1);
        investment.checked(1, true, "");
        investment.paid(1, "40000", "F-2");
        assertThat(investment.read(investment.board()).can())
                .contains(Can.LOOK_BACK)
                .doesNotContain(Can.PAY);

        investment.lookedBack(investment.board());

        var read = investment.read(investment.manager());
        assertThat(read.status()).isEqualTo(Status.DONE);
        assertThat(read.lookBack().expectedTo()).isEqualByComparingTo("10");
        assertThat(read.lookBack().happened().orElseThrow()).isEqualByComparingTo("10.5528");
        assertThat(read.lookBack().isFinal()).isTrue();
        assertThat(refusal(() -> investment.lookedBack(investment.manager())).rule())
                .isEqualTo(Rule.LOOKED_BACK_ALREADY);
    }

    @Test
    void nobody_looks_back_before_the_agreed_day() {
        investment.paid(2, "60000", "F-1");
        investment.declared(1);
        investment.checked(1, true, "");
        investment.paid(1, "40000", "F-2");
        investment.reports.on("2025-12-31");

        assertThat(refusal(() -> investment.lookedBack(investment.manager())).rule())
                .isEqualTo(Rule.TOO_EARLY);
    }

    @Test
    void what_is_said_holds_no_citizen_service_number_and_is_kept_without_what_cannot_be_seen() {
        assertThat(refusal(() -> investment.reports.change(wired -> wired.get(DeclareConditionMet.class)
                                .declare(
                                        investment.board(), investment.reports.contract, 1, 1, "Zie 111222333.", null)))
                        .rule())
                .isEqualTo(Rule.BSN_IN_TEXT);

        investment.reports.change(wired -> wired.get(DeclareConditionMet.class)
                .declare(
                        investment.board(), investment.reports.contract, 1, 1, "\u201CKlaar\u201D\u0007\u00A0✓", null));

        assertThat(phase(1).steps().get(0).said()).contains("\u201CKlaar\u201D ✓");
    }

    @Test
    void a_stranger_does_not_know_of_it() {
        assertThatThrownBy(() -> investment.read(investment.reports.stranger)).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> investment.read(investment.reports.worker)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void payments_at_the_same_moment_never_exceed_the_phase() throws Exception {
        var acts = new ArrayList<Callable<Boolean>>();
        var barrier = new CyclicBarrier(10);
        for (var i = 0; i < 10; i++) {
            var reference = "F-" + i;
            acts.add(() -> {
                barrier.await();
                try {
                    investment.paid(2, "7000", reference);
                    return true;
                } catch (RuleBroken refused) {
                    return false;
                }
            });
        }
        var threads = Executors.newFixedThreadPool(10);
        try {
            var done = 0;
            for (var each : threads.invokeAll(acts)) {
                done += each.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(8);
        } finally {
            threads.shutdownNow();
        }
        assertThat(investment.fund().spent()).isEqualTo(euro("56000"));
    }

    private void insertPaid(int phase, String amount) {
        investment.reports.change(wired -> wired.entities()
                .createNativeQuery("""
                        insert into spending_step (proposal_id, number, kind, phase, amount, on_day, reference, account_id, actor, organisation_id, organisation, at)
                        select p.id, 99, 'PAID', ?2, ?3, '2026-02-01', 'buitenom', ?4, 'x', ?5, 'x', now() from proposal p where p.contract_id = ?1""")
                .setParameter(1, investment.year.contract())
                .setParameter(2, phase)
                .setParameter(3, euro(amount).amount())
                .setParameter(4, investment.manager().account())
                .setParameter(5, investment.manager().organisation())
                .executeUpdate());
    }

    private State state(int phase) {
        return phase(phase).state();
    }

    private PhaseProgress phase(int phase) {
        return investment.read(investment.manager()).phases().get(phase - 1);
    }

    private static RuleBroken refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act);
    }
}
