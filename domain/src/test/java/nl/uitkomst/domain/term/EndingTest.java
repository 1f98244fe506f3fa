package nl.uitkomst.domain.term;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.Ending.By;
import nl.uitkomst.domain.term.SubsidyAccount.Point;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Ending a contract before its time, on the real database. */
class EndingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 31);

    private final SomeTerm some = SomeTerm.draft().agreed().on("2026-03-10");

    @Test
    void one_side_ends_it_at_once_with_reasons_and_consequences() {
        end(some.manager, By.CLIENT, LAST_DAY, null);

        var ended = some.read();
        assertThat(ended.status()).isEqualTo(Contract.Status.TERMINATED);
        assertThat(ended.term().last()).isEqualTo(LAST_DAY);
        var kept =
                some.ask(wired -> wired.get(Endings.class).current(some.id())).orElseThrow();
        assertThat(kept.plan()).isEqualTo(plan(LAST_DAY));
        assertThat(kept.agreedLastDay()).isEqualTo("2027-12-31");
        assertThat(kept.signatures()).hasSize(1);
    }

    @Test
    void it_runs_until_its_real_last_day() {
        end(some.board, By.CONTRACTOR, LAST_DAY, null);

        assertThat(some.read().phase(LAST_DAY)).isEqualTo(Contract.Phase.ACTIVE);
        assertThat(some.read().phase(LAST_DAY.plusDays(1))).isEqualTo(Contract.Phase.TERMINATED);
    }

    @Test
    void reports_over_later_periods_are_no_longer_due() {
        assertThat(reportsDue()).isEqualTo(16);

        end(some.manager, By.CLIENT, LAST_DAY, null);

        assertThat(reportsDue()).isEqualTo(11);
        assertThat(some.read().periods()).hasSize(11);
    }

    @Test
    void together_it_is_decided_when_all_have_signed() {
        end(some.board, By.TOGETHER, LAST_DAY, null);
        assertThat(some.read().status()).isEqualTo(Contract.Status.AGREED);

        some.change(wired -> wired.get(SignEnding.class).sign(some.manager, some.contract));

        assertThat(some.read().status()).isEqualTo(Contract.Status.TERMINATED);
    }

    @Test
    void what_was_proposed_can_be_withdrawn_and_what_was_decided_cannot() {
        end(some.board, By.TOGETHER, LAST_DAY, null);
        some.change(wired -> wired.get(WithdrawEnding.class).withdraw(some.manager, some.contract));
        assertThat(some.read().status()).isEqualTo(Contract.Status.AGREED);

        end(some.manager, By.CLIENT, LAST_DAY, null);

        refuses(
                Ending.Rule.NOT_PROPOSED,
                () -> some.change(wired -> wired.get(WithdrawEnding.class).withdraw(some.manager, some.contract)));
    }

    @Test
    void nobody_signs_twice_or_without_the_right() {
        end(some.board, By.TOGETHER, LAST_DAY, null);

        refuses(Contract.Rule.SIGNED_ALREADY, () -> sign(some.board));
        refuses(AccessPolicy.Rule.NOT_ALLOWED, () -> sign(some.reporter));
    }

    @Test
    void it_ends_neither_after_its_last_day_nor_in_the_past() {
        refuses(Ending.Rule.NOT_EARLY, () -> end(some.manager, By.CLIENT, LocalDate.of(2027, 12, 31), null));
        refuses(Ending.Rule.IN_THE_PAST, () -> end(some.manager, By.CLIENT, LocalDate.of(2026, 3, 9), null));
    }

    @Test
    void one_side_cannot_speak_for_the_other_and_nobody_ends_it_twice() {
        refuses(Ending.Rule.NOT_YOUR_SIDE, () -> end(some.manager, By.CONTRACTOR, LAST_DAY, null));

        end(some.manager, By.CLIENT, LAST_DAY, null);

        refuses(Contract.Rule.NOT_AGREED, () -> end(some.board, By.CONTRACTOR, LAST_DAY, null));
    }

    @Test
    void every_consequence_is_written_down() {
        var plan = new EndingPlan(LAST_DAY, "Reden", "", "Afrekenen", "Overdragen");

        refuses(
                Ending.Rule.TEXT_MISSING,
                () -> some.change(
                        wired -> wired.get(EndContract.class).end(some.manager, some.contract, By.CLIENT, plan, null)));
    }

    @Test
    void no_text_holds_a_citizen_service_number() {
        var plan = new EndingPlan(LAST_DAY, "Om 111222333", "a", "b", "c");

        refuses(
                Ending.Rule.BSN,
                () -> some.change(
                        wired -> wired.get(EndContract.class).end(some.manager, some.contract, By.CLIENT, plan, null)));
    }

    @Test
    void of_a_subsidy_of_three_years_account_is_given_point_by_point() {
        var subsidy = SomeTerm.subsidy().agreed().on("2026-10-01");
        var last = LocalDate.of(2027, 3, 31);

        var refusal =
                refuses(Ending.Rule.ACCOUNT_MISSING, () -> end(subsidy, subsidy.manager, By.CLIENT, last, account("")));
        assertThat(refusal.details()).isEqualTo(java.util.List.of(6));
        end(subsidy, subsidy.manager, By.CLIENT, last, account("Antwoord"));

        var kept = subsidy.ask(wired -> {
            var ending = wired.get(Endings.class).current(subsidy.id()).orElseThrow();
            return wired.get(SubsidyAccounts.class).ofEnding(subsidy.id(), ending.id());
        });
        assertThat(kept.orElseThrow().account().answer(Point.DUTIES)).isEqualTo("Antwoord DUTIES");
    }

    @Test
    void a_shorter_subsidy_asks_for_no_account_and_neither_does_who_receives_it() {
        var young = SomeTerm.subsidy().agreed().on("2025-02-01");
        end(young, young.manager, By.CLIENT, LocalDate.of(2026, 12, 30), null);
        assertThat(young.read().status()).isEqualTo(Contract.Status.TERMINATED);

        var old = SomeTerm.subsidy().agreed().on("2026-10-01");
        end(old, old.board, By.CONTRACTOR, LocalDate.of(2027, 3, 31), null);
        assertThat(old.read().status()).isEqualTo(Contract.Status.TERMINATED);
    }

    private void sign(Person by) {
        some.change(wired -> wired.get(SignEnding.class).sign(by, some.contract));
    }

    private void end(Person by, By who, LocalDate last, @Nullable SubsidyAccount account) {
        end(some, by, who, last, account);
    }

    private static void end(SomeTerm some, Person by, By who, LocalDate last, @Nullable SubsidyAccount account) {
        some.change(wired -> wired.get(EndContract.class).end(by, some.contract, who, plan(last), account));
    }

    private static EndingPlan plan(LocalDate last) {
        return new EndingPlan(
                last,
                "De gemeenten gaan samen verder met een subsidie.",
                "Het verslag over K3.",
                "Binnen 13 weken.",
                "Naar het wijkteam.");
    }

    private static SubsidyAccount account(String answer) {
        Map<Point, String> answers = new EnumMap<>(Point.class);
        for (var point : Point.values()) {
            answers.put(point, answer.isEmpty() ? "" : answer + " " + point);
        }
        return new SubsidyAccount(answers);
    }

    private long reportsDue() {
        var contract = some.id();
        return some.<Number>ask(wired -> (Number) wired.entities()
                        .createNativeQuery("select count(*) from submission where contract_id = ?1")
                        .setParameter(1, contract)
                        .getSingleResult())
                .longValue();
    }

    private static RuleBroken refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal).as("refused by " + rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        return refusal;
    }
}
