package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.money.Ledgers;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.MoneyAgreements;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.contract.Some.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Cost that is reported with the quarter, on the real database. */
class CostReportTest {

    private static final String PERIOD = "2025-K3";

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
        var agreement = MoneyAgreement.PLAIN.withCategories(
                List.of(new CostCategory("personeel", "Personeel"), new CostCategory("overhead", "Overhead")));
        some.change(wired -> wired.get(MoneyAgreements.class).agree(contract(), START, agreement));
    }

    @Test
    void is_asked_of_everyone_who_takes_part_by_category() {
        assertThat(form().costs())
                .extracting(cost -> cost.key().category())
                .containsExactly("personeel", "overhead", "personeel", "overhead", "personeel", "overhead");
        assertThat(form().costs().get(0).key().organisation()).isEqualTo(some.reporter.organisation());
        assertThat(form(some.worker).costs())
                .extracting(cost -> cost.key().organisation())
                .containsOnly(some.worker.organisation());
    }

    @Test
    void nothing_is_asked_where_no_cost_was_agreed() {
        var other = SomeReport.agreed();

        assertThat(other.ask(wired -> wired.get(Reports.class).form(other.reporter, other.of(PERIOD)))
                        .costs())
                .isEmpty();
    }

    @Test
    void all_costs_of_a_report_take_as_many_statements_as_one() {
        enter(some.reporter, some.reporter, "personeel", "1.00");
        var one = statements("2.00", List.of(some.reporter));
        var all = statements("3.00", List.of(some.reporter, some.worker, some.otherWorker));

        assertThat(all).isEqualTo(one);
    }

    private long statements(String amount, List<Person> of) {
        var filled = of.stream()
                .map(person -> new FilledCost(key(person, "personeel"), Euro.valueOf(amount), null))
                .toList();
        return some.ask(wired -> Queries.during(
                wired.entities(), () -> wired.get(EnterCosts.class).enter(some.reporter, some.of(PERIOD), filled)));
    }

    @Test
    void a_report_cannot_be_handed_in_while_a_cost_is_empty() {
        some.filled(PERIOD);
        enter(some.reporter, some.reporter, "personeel", "100.00");

        var refusal = catchThrowableOfType(RuleBroken.class, this::submit);

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.HAS_ERRORS);
        assertThat(refusal.details()).isEqualTo(List.of(3));
    }

    @Test
    void what_was_handed_in_counts_in_the_ledger_and_never_changes() {
        fillAll();
        submit();

        assertThat(ledger().cost()).isEqualTo(Euro.valueOf("321.30"));
        assertThat(ledger().costs()).noneMatch(Ledger.Cost::accepted);
        var change = catchThrowableOfType(
                RuntimeException.class,
                () -> some.change(wired -> wired.entities()
                        .createNativeQuery("update cost_line set amount = 1")
                        .executeUpdate()));
        assertThat(change).hasMessageContaining("never changes");
        some.change(wired -> wired.get(AcceptReport.class).accept(some.manager, some.of(PERIOD), 1));
        assertThat(ledger().costs()).allMatch(Ledger.Cost::accepted);
    }

    @Test
    void what_was_returned_is_where_the_next_revision_begins() {
        fillAll();
        submit();
        some.change(wired -> wired.get(ReturnReport.class).giveBack(some.manager, some.of(PERIOD), 1, "Kijk opnieuw"));

        enter(some.reporter, some.reporter, "personeel", "99.00");

        assertThat(form().costs())
                .extracting(CostLine::current)
                .contains(Euro.valueOf("99.00"), Euro.valueOf("0.00"), Euro.valueOf("21.30"));
    }

    @Test
    void a_provider_sees_no_cost_but_its_own_also_when_it_was_handed_in() {
        fillAll();
        submit();

        assertThat(form(some.worker).costs())
                .extracting(cost -> cost.key().organisation())
                .containsOnly(some.worker.organisation());
        assertThat(form(some.manager).costs()).hasSize(6);
    }

    @Test
    void a_provider_fills_its_own_cost_and_no_other() {
        enter(some.worker, some.worker, "overhead", "12.50");

        var refusal =
                catchThrowableOfType(RuleBroken.class, () -> enter(some.worker, some.otherWorker, "overhead", "12.50"));

        assertThat(refusal.rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThat(form(some.worker).costs().get(1).current()).isEqualTo(Euro.valueOf("12.50"));
    }

    @Test
    void who_did_not_see_the_latest_is_told_what_stands_there() {
        enter(some.reporter, some.worker, "overhead", "12.50");

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.change(wired -> wired.get(EnterCosts.class)
                        .enter(
                                some.worker,
                                some.of(PERIOD),
                                List.of(new FilledCost(key(some.worker, "overhead"), Euro.valueOf("13.00"), 1L)))));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.COST_CHANGED_MEANWHILE);
    }

    @Test
    void what_is_not_asked_or_below_zero_is_refused() {
        assertThat(catchThrowableOfType(RuleBroken.class, () -> enter(some.reporter, some.worker, "reizen", "1.00"))
                        .rule())
                .isEqualTo(Submission.Rule.COST_NOT_ASKED);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> enter(some.reporter, some.worker, "overhead", "-1.00"))
                        .rule())
                .isEqualTo(Submission.Rule.COST_BELOW_ZERO);
    }

    @Test
    void a_workbook_brings_its_cost_along() {
        some.filled(PERIOD);
        var read = new WorkbookReading(
                Map.of(), Map.of(), Map.of(), Map.of(key(some.worker, "overhead"), Euro.valueOf("77.70")), List.of());
        var upload = some.ask(wired ->
                wired.get(KeepUpload.class).keep(some.reporter, some.of(PERIOD), "werkmap.xlsx", "a".getBytes(), read));

        some.change(wired -> wired.get(ConfirmUpload.class).confirm(some.reporter, some.of(PERIOD), upload));

        assertThat(form(some.worker).costs().get(1).current()).isEqualTo(Euro.valueOf("77.70"));
    }

    private void fillAll() {
        some.filled(PERIOD);
        for (var person : List.of(some.reporter, some.worker, some.otherWorker)) {
            enter(some.reporter, person, "personeel", "100.00");
            enter(some.reporter, person, "overhead", person == some.worker ? "21.30" : "0.00");
        }
    }

    private void submit() {
        some.change(wired -> wired.get(SubmitReport.class).submit(some.signer, some.of(PERIOD)));
    }

    private void enter(Person by, Person of, String category, @Nullable String amount) {
        some.change(wired -> wired.get(EnterCosts.class)
                .enter(
                        by,
                        some.of(PERIOD),
                        List.of(new FilledCost(
                                key(of, category), amount == null ? null : Euro.valueOf(amount), null))));
    }

    private static CostKey key(Person of, String category) {
        return new CostKey(category, of.organisation());
    }

    private ReportForm form() {
        return form(some.reporter);
    }

    private ReportForm form(Person by) {
        return some.ask(wired -> wired.get(Reports.class).form(by, some.of(PERIOD)));
    }

    private long contract() {
        return some.ask(wired -> wired.get(Contracts.class).get(some.contract).id());
    }

    private Ledger ledger() {
        return some.ask(
                wired -> wired.get(Ledgers.class).of(wired.get(Contracts.class).get(some.contract), 2025));
    }
}
