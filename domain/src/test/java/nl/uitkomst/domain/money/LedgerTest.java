package nl.uitkomst.domain.money;

import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static nl.uitkomst.domain.money.SomeMoney.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The ledger of a contract year from 2024 to 2027, on the real database. */
class LedgerTest {

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
    }

    @Test
    void without_further_agreement_the_lump_sum_is_paid_by_the_quarter() {
        var ledger = ledger(2027);

        assertThat(ledger.opening()).isEqualTo(euro("5600000.50"));
        assertThat(ledger.lumpSum()).isEqualTo(ledger.opening());
        assertThat(ledger.instalments())
                .extracting(one -> one.due() + " " + one.amount())
                .containsExactly(
                        "2027-01-01 1400000.13",
                        "2027-04-01 1400000.13",
                        "2027-07-01 1400000.12",
                        "2027-10-01 1400000.12");
        assertThat(ledger.closed()).isFalse();
    }

    @Test
    void what_depends_on_results_waits_for_the_settlement() {
        agreed(LocalDate.of(2024, 1, 1), MoneyAgreement.PLAIN.withResultPart(SomeMoney.resultPart()));

        var ledger = ledger(2026);

        assertThat(ledger.resultDependent()).isEqualTo(euro("162000"));
        assertThat(ledger.planned()).isEqualTo(ledger.fixed()).isEqualTo(euro("5238000"));
    }

    @Test
    void rules_agreed_later_leave_the_years_before_as_they_were() {
        agreed(LocalDate.of(2024, 1, 1), MoneyAgreement.PLAIN);
        agreed(LocalDate.of(2027, 1, 1), MoneyAgreement.PLAIN.withSchedule(PaymentSchedule.MONTHLY));

        assertThat(ledger(2026).instalments()).hasSize(4);
        assertThat(ledger(2027).instalments()).hasSize(12);
    }

    @Test
    void rules_before_later_ones_are_refused() {
        agreed(LocalDate.of(2026, 1, 1), MoneyAgreement.PLAIN);

        var refusal =
                catchThrowableOfType(RuleBroken.class, () -> agreed(LocalDate.of(2025, 1, 1), MoneyAgreement.PLAIN));

        assertThat(refusal.rule()).isEqualTo(MoneyRule.LATER_AGREEMENT);
    }

    @Test
    void a_year_outside_the_term_has_no_ledger() {
        var refusal = catchThrowableOfType(RuleBroken.class, () -> ledger(2031));

        assertThat(refusal.rule()).isEqualTo(MoneyRule.NOT_A_YEAR);
    }

    private void agreed(LocalDate from, MoneyAgreement agreement) {
        some.change(wired -> wired.get(MoneyAgreements.class).agree(id(), from, agreement));
    }

    private long id() {
        return some.ask(wired -> wired.get(Contracts.class).get(some.contract).id());
    }

    private Ledger ledger(int year) {
        return some.ask(
                wired -> wired.get(Ledgers.class).of(wired.get(Contracts.class).get(some.contract), year));
    }
}
