package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.shared.Euro;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class OwnPartFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final List<Ledger.Paid> payments = new ArrayList<>();

    @Test
    void an_instalment_is_paid_on_the_day_from_which_all_until_then_was_paid() {
        pay("een", "2026-01-01", "100", null, null);
        pay("twee", "2026-04-01", "60", null, null);
        pay("drie", "2026-04-20", "40", null, null);

        assertThat(quarter(4, 6).instalments())
                .containsExactly(
                        new OwnPartFacts.Instalment(day("2026-04-01"), Euro.valueOf("100"), day("2026-04-20")));
        assertThat(quarter(4, 6).late()).hasSize(1);
        assertThat(quarter(4, 6).mostDaysLate()).isEqualTo(19);
    }

    @Test
    void what_was_paid_ahead_counts_for_what_comes() {
        pay("een", "2026-01-01", "400", null, null);

        assertThat(quarter(4, 6).late()).isEmpty();
        assertThat(quarter(4, 6).instalments().get(0).daysLate(TODAY)).isNegative();
    }

    @Test
    void a_payment_that_was_taken_back_paid_nothing() {
        pay("een", "2026-01-01", "100", null, null);
        pay("twee", "2026-04-01", "100", null, "twee correctie");
        pay("twee correctie", "2026-05-01", "-100", "twee", null);

        assertThat(quarter(4, 6).mostDaysLate())
                .isEqualTo(TODAY.toEpochDay() - day("2026-04-01").toEpochDay());
    }

    @Test
    void while_no_payments_are_written_down_nothing_is_late() {
        assertThat(quarter(4, 6).instalments()).hasSize(1);
        assertThat(quarter(4, 6).late()).isEmpty();
    }

    @Test
    void what_is_still_to_come_is_not_looked_at() {
        pay("een", "2026-01-01", "300", null, null);

        assertThat(quarter(10, 12).instalments()).isEmpty();
    }

    /** Four instalments of a hundred, each on the first day of a quarter of 2026. */
    private OwnPartFacts quarter(int firstMonth, int lastMonth) {
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2026, 12, 31);
        var due = PaymentSchedule.QUARTERLY.instalments(Euro.valueOf("400"), first, last);
        var ledger = new Ledger(
                new ContractNumber("TB-TEST-1"),
                2026,
                first,
                last,
                MoneyAgreement.PLAIN,
                List.of(),
                due,
                payments,
                List.of(),
                List.of(),
                false);
        return OwnPartFacts.of(
                ledger, LocalDate.of(2026, firstMonth, 1), LocalDate.of(2026, lastMonth, 28), List.of(), TODAY);
    }

    private void pay(String reference, String on, String amount, String corrects, String correctedBy) {
        payments.add(new Ledger.Paid(
                UUID.randomUUID(),
                reference,
                Payment.Kind.INSTALMENT,
                day(on),
                Euro.valueOf(amount),
                "",
                corrects,
                correctedBy));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
