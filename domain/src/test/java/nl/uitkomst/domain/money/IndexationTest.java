package nl.uitkomst.domain.money;

import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static nl.uitkomst.domain.money.SomeMoney.decimal;
import static nl.uitkomst.domain.money.SomeMoney.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class IndexationTest {

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed().on("2025-10-05");
        var rule = new IndexationRule("OVA van de NZa", decimal("5"));
        some.change(wired -> wired.get(MoneyAgreements.class)
                .agree(
                        id(),
                        LocalDate.of(2024, 1, 1),
                        new MoneyAgreement(
                                MoneyAgreement.PLAIN.ceilings(),
                                null,
                                rule,
                                null,
                                List.of(),
                                PaymentSchedule.QUARTERLY,
                                List.of())));
    }

    @Test
    void shows_what_it_will_do_and_then_does_just_that() {
        var plan = plan(2026, "4.1");

        assertThat(plan.lines())
                .containsExactly(
                        new Indexation.Line(2026, euro("5400000"), euro("5621400"), false),
                        new Indexation.Line(2027, euro("5600000.50"), euro("5829600.52"), false));
        apply(2026, "4.1", plan.version());

        assertThat(ledger(2025).lumpSum()).isEqualTo(euro("5200000"));
        assertThat(ledger(2026).opening()).isEqualTo(euro("5400000"));
        assertThat(ledger(2026).lumpSum()).isEqualTo(euro("5621400"));
        assertThat(ledger(2026).steps())
                .extracting(Ledger.Step::kind)
                .containsExactly(Ledger.Step.Kind.AGREED, Ledger.Step.Kind.INDEXED);
        assertThat(ledger(2027).steps().get(1).percentage()).isEqualByComparingTo("4.1");
    }

    @Test
    void a_year_is_indexed_once() {
        apply(2026, "4.1", plan(2026, "4.1").version());

        assertThat(refusal(2026, "2")).isEqualTo(MoneyRule.INDEXED_ALREADY);
    }

    @Test
    void a_later_year_is_indexed_on_top() {
        apply(2026, "4.1", plan(2026, "4.1").version());
        some.on("2026-11-01");
        apply(2027, "1", plan(2027, "1").version());

        assertThat(ledger(2027).lumpSum()).isEqualTo(euro("5887896.53"));
        assertThat(ledger(2026).lumpSum()).isEqualTo(euro("5621400"));
        assertThat(ledger(2027).steps()).hasSize(3);
    }

    @Test
    void a_year_that_has_begun_or_ended_is_not_indexed() {
        assertThat(refusal(2025, "4.1")).isEqualTo(MoneyRule.YEAR_BEGUN);
        assertThat(refusal(2024, "4.1")).isEqualTo(MoneyRule.YEAR_BEGUN);
        assertThat(refusal(2031, "4.1")).isEqualTo(MoneyRule.NOT_A_YEAR);
    }

    @Test
    void never_more_than_the_rule_allows() {
        assertThat(refusal(2026, "5.01")).isEqualTo(MoneyRule.ABOVE_RULE);
    }

    @Test
    void is_refused_when_something_else_stands_there_than_was_shown() {
        var plan = plan(2026, "4.1");
        some.change(wired -> wired.get(Contracts.class)
                .get(some.contract)
                .amendLumpSum(2026, euro("1000000"), LocalDate.of(2025, 10, 5), some.manager, Some.NOON));

        var refusal = catchThrowableOfType(RuleBroken.class, () -> apply(2026, "4.1", plan.version()));

        assertThat(refusal.rule()).isEqualTo(MoneyRule.CHANGED_MEANWHILE);
        assertThat(ledger(2026).lumpSum()).isEqualTo(euro("1000000"));
        assertThat(ledger(2026).steps().get(1).kind()).isEqualTo(Ledger.Step.Kind.AMENDED);
    }

    private RuleBroken.Rule refusal(int year, String percentage) {
        return catchThrowableOfType(RuleBroken.class, () -> plan(year, percentage))
                .rule();
    }

    private Indexation.Plan plan(int year, String percentage) {
        return some.ask(
                wired -> wired.get(PlanIndexation.class).plan(some.manager, some.contract, wish(year, percentage)));
    }

    private void apply(int year, String percentage, long version) {
        some.change(wired ->
                wired.get(ApplyIndexation.class).apply(some.manager, some.contract, wish(year, percentage), version));
    }

    private static Indexation wish(int year, String percentage) {
        return new Indexation(year, decimal(percentage), "NZa, circulaire OVA", LocalDate.of(2025, 9, 1));
    }

    private long id() {
        return some.ask(wired -> wired.get(Contracts.class).get(some.contract).id());
    }

    private Ledger ledger(int year) {
        return some.ask(
                wired -> wired.get(Ledgers.class).of(wired.get(Contracts.class).get(some.contract), year));
    }
}
