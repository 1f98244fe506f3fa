package nl.uitkomst.domain.money;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.money.SomeMoney.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

class PaymentsTest {

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed().on("2025-10-05");
    }

    @Test
    void payments_stand_in_the_ledger_of_their_year_and_add_up() {
        var look = pay(line("F-1", 2025, "2025-01-02", "1300000.00"), line("F-2", 2025, "2025-04-01", "1300000.00"));

        assertThat(look.faults()).isEmpty();
        assertThat(look.signals()).isEmpty();
        assertThat(ledger(2025).paid()).isEqualTo(euro("2600000"));
        assertThat(ledger(2024).payments()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_taken_over() {
        some.change(wired -> wired.get(MoneyAgreements.class)
                .agree(
                        id(),
                        LocalDate.of(2024, 1, 1),
                        MoneyAgreement.PLAIN.withCeilings(Map.of(2025, euro("5300000")))));

        var look = pay(
                line("", 2025, "2025-02-01", "1"),
                line("A", 2025, "2023-12-31", "1"),
                line("B", 2025, "2025-10-06", "1"),
                line("C", 2031, "2025-02-01", "1"),
                line("D", 2025, "2025-02-01", "-5"),
                line("E", 2025, "2025-02-01", "5300000.01"),
                line("A", 2025, "2025-02-01", "2"));

        assertThat(look.faults())
                .extracting(PaymentFault::place, PaymentFault::rule)
                .containsExactly(
                        tuple(0, MoneyRule.REFERENCE_MISSING),
                        tuple(1, MoneyRule.OUTSIDE_TERM),
                        tuple(2, MoneyRule.IN_FUTURE),
                        tuple(3, MoneyRule.NOT_A_YEAR),
                        tuple(4, MoneyRule.NOT_ABOVE_ZERO),
                        tuple(5, MoneyRule.ABOVE_CEILING),
                        tuple(6, MoneyRule.REFERENCE_TAKEN));
        assertThat(ledger(2025).payments()).isEmpty();
    }

    @Test
    void the_same_payment_again_stays_what_it_was() {
        pay(line("F-1", 2025, "2025-01-02", "1300000.00"));

        var again = pay(line("F-1", 2025, "2025-01-02", "1300000"), line("F-2", 2025, "2025-04-01", "10"));

        assertThat(again.known()).isEqualTo(1);
        assertThat(ledger(2025).paid()).isEqualTo(euro("1300010"));
    }

    @Test
    void the_same_reference_for_another_payment_is_refused() {
        pay(line("F-1", 2025, "2025-01-02", "1300000.00"));

        var other = pay(line("F-1", 2025, "2025-01-02", "1300001.00"));

        assertThat(other.faults()).extracting(PaymentFault::rule).containsExactly(MoneyRule.REFERENCE_TAKEN);
    }

    @Test
    void paying_ahead_of_the_schedule_is_a_signal() {
        var look = pay(line("F-1", 2025, "2025-01-02", "1300000.01"));

        assertThat(look.signals())
                .containsExactly(
                        new PaymentsLook.Ahead(2025, LocalDate.of(2025, 1, 2), euro("1300000.01"), euro("1300000")));
        assertThat(ledger(2025).paid()).isEqualTo(euro("1300000.01"));
    }

    @Test
    void a_payment_is_taken_back_by_a_counter_booking_and_only_once() {
        pay(line("F-1", 2025, "2025-01-02", "1300000.00"));
        var paid = ledger(2025).payments().get(0);

        correct(paid, "Verkeerd contract");
        var again = catchThrowableOfType(RuleBroken.class, () -> correct(paid, "Nog eens"));

        assertThat(again.rule()).isEqualTo(MoneyRule.CORRECTED_ALREADY);
        assertThat(ledger(2025).paid()).isEqualTo(Ledger.ZERO);
        assertThat(ledger(2025).payments()).hasSize(2);
        assertThat(ledger(2025).payments().get(0).correctedBy()).isEqualTo("F-1 correctie");
        assertThat(ledger(2025).payments().get(1).corrects()).isEqualTo("F-1");
    }

    @Test
    void a_correction_needs_a_reason_and_is_not_corrected_itself() {
        pay(line("F-1", 2025, "2025-01-02", "1300000.00"));
        var paid = ledger(2025).payments().get(0);

        assertThat(catchThrowableOfType(RuleBroken.class, () -> correct(paid, " "))
                        .rule())
                .isEqualTo(MoneyRule.REASON_NEEDED);
        correct(paid, "Verkeerd bedrag");
        var counter = ledger(2025).payments().get(1);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> correct(counter, "Toch goed"))
                        .rule())
                .isEqualTo(MoneyRule.CORRECTED_ALREADY);
    }

    @Test
    void only_who_keeps_the_money_for_the_client_records_payments() {
        for (var person : List.of(some.reporter, some.signer)) {
            var refusal = catchThrowableOfType(
                    RuleBroken.class, () -> pay(person, line("F-1", 2025, "2025-01-02", "1300000.00")));

            assertThat(refusal.rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }

    @Test
    void the_database_keeps_a_payment_as_it_was() {
        pay(line("F-1", 2025, "2025-01-02", "1300000.00"));

        var change = catchThrowableOfType(
                RuntimeException.class,
                () -> some.change(wired -> wired.entities()
                        .createNativeQuery("update payment set amount = 1 where contract_id = ?1")
                        .setParameter(1, id())
                        .executeUpdate()));

        assertThat(change).hasMessageContaining("counter-booking");
    }

    private PaymentsLook pay(PaymentLine... lines) {
        return pay(some.manager, lines);
    }

    private PaymentsLook pay(Person by, PaymentLine... lines) {
        return some.ask(wired -> wired.get(RecordPayments.class).record(by, some.contract, List.of(lines)));
    }

    private void correct(Ledger.Paid paid, String reason) {
        some.change(wired -> wired.get(CorrectPayment.class).correct(some.manager, some.contract, paid.id(), reason));
    }

    private static PaymentLine line(String reference, int year, String day, String amount) {
        return new PaymentLine(
                reference, Payment.Kind.INSTALMENT, year, LocalDate.parse(day), Euro.valueOf(amount), "Termijn");
    }

    private long id() {
        return some.ask(wired -> wired.get(Contracts.class).get(some.contract).id());
    }

    private Ledger ledger(int year) {
        return some.ask(
                wired -> wired.get(Ledgers.class).of(wired.get(Contracts.class).get(some.contract), year));
    }
}
