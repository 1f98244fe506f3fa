package nl.uitkomst.domain.action;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.action.Action.Result;
import nl.uitkomst.domain.action.ActionFault.Place;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.SomeTerm;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import static nl.uitkomst.domain.term.SomeTerm.RELAPSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Actions with a contract, in the real database. */
class ActionTest {

    private static final LocalDate BEGIN = LocalDate.of(2024, 7, 10);
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);
    private static final ReportingPeriod SECOND = ReportingPeriod.quarter(2024, 2);
    private static final ReportingPeriod NEXT_YEAR = ReportingPeriod.quarter(2025, 1);

    private SomeTerm some;

    @BeforeEach
    void agree() {
        some = SomeTerm.draft().agreed().on("2024-07-15");
    }

    @Test
    void what_was_agreed_is_read_back_by_both_sides_with_a_number_of_its_own() {
        assertThat(agreed(plan())).isEqualTo(1);
        assertThat(agreed(plan())).isEqualTo(2);

        var seen = board(some.board).action(1);
        assertThat(seen.plan()).isEqualTo(plan());
        assertThat(seen.cameFrom()).contains(SECOND);
        assertThat(seen.isOpen()).isTrue();
        assertThat(board(some.alderman).actions()).hasSize(2);
        assertThat(board(some.alderman).mayKeep()).isFalse();
        assertThat(board(some.manager).about(RELAPSE)).hasSize(2);
    }

    @Test
    void all_that_is_wrong_with_a_plan_is_told_at_once() {
        var wrong = new ActionPlan(
                "Bellen met 111222333",
                "",
                new KpiCode("onbekend"),
                -1,
                BEGIN,
                BEGIN.minusDays(1),
                List.of(new Step(" ", BEGIN), new Step("Later", DUE)),
                new Expectation(RELAPSE, BigDecimal.ONE, ReportingPeriod.quarter(2024, 1)));

        var faults = some.ask(wired -> wired.get(AgreeAction.class).faults(some.manager, some.contract, wrong));

        assertThat(faults)
                .extracting(fault -> fault.place() + " " + fault.index() + " " + fault.rule())
                .containsExactly(
                        Place.TITLE + " 0 BSN",
                        Place.KPI + " 0 NO_SUCH_KPI",
                        Place.OWNER + " 0 OWNER_OUTSIDE",
                        Place.DUE + " 0 DUE_BEFORE_BEGIN",
                        Place.STEP_WORDS + " 0 STEP_MISSING",
                        Place.STEP_DUE + " 0 STEP_OUTSIDE",
                        Place.STEP_DUE + " 1 STEP_OUTSIDE",
                        Place.EXPECTED_BY + " 0 EXPECTED_BEFORE_BEGIN");
        refuses(ActionFault.Rule.BSN, () -> agreed(wrong));
    }

    @Test
    void steps_are_ticked_and_it_is_closed_with_a_result_in_words_for_good() {
        agreed(plan());
        some.change(wired -> wired.get(TickStep.class).tickToday(some.reporter, some.contract, 1, 1));
        refuses(
                Action.Rule.DONE_IN_FUTURE,
                () -> some.change(wired ->
                        wired.get(TickStep.class).tick(some.reporter, some.contract, 1, 2, LocalDate.of(2024, 7, 16))));
        refuses(Action.Rule.RESULT_WITHOUT_WORDS, () -> close(some.manager, Result.HELPED, " "));
        refuses(Action.Rule.BSN, () -> close(some.manager, Result.HELPED, "111222333"));

        some.on("2025-05-01");
        assertThat(board(some.board).action(1).isLateOn(some.today())).isTrue();
        close(some.board, Result.PARTLY, "Minder terugval, nog niet genoeg.");

        var seen = board(some.manager).action(1);
        assertThat(seen.stepsDone()).isEqualTo(1);
        assertThat(seen.result()).isEqualTo(Result.PARTLY);
        assertThat(seen.closed()).isEqualTo(LocalDate.of(2025, 5, 1));
        assertThat(seen.isLateOn(some.today())).isFalse();
        refuses(Action.Rule.CLOSED_ALREADY, () -> close(some.manager, Result.HELPED, "Toch wel."));
        refuses(
                Action.Rule.CLOSED_ALREADY,
                () -> some.change(wired -> wired.get(TickStep.class).tickToday(some.reporter, some.contract, 1, 2)));
        assertThatThrownBy(() -> some.change(wired -> wired.entities()
                        .createNativeQuery("update action set title = 'Anders' where result = 'PARTLY'")
                        .executeUpdate()))
                .hasStackTraceContaining("never changes");
    }

    @Test
    void whoever_owns_it_is_reminded_of_it_and_of_its_steps_until_they_are_done_and_the_other_side_as_well() {
        agreed(plan());
        some.on("2025-01-10");

        assertThat(reminders(some.reporter)).containsExactly("ACTION 1", "ACTION 1-1", "ACTION 1-2");
        assertThat(reminders(some.manager))
                .containsExactly("ACTION_OF_OTHER 1", "ACTION_OF_OTHER 1-1", "ACTION_OF_OTHER 1-2");

        some.change(wired -> wired.get(TickStep.class).tickToday(some.reporter, some.contract, 1, 1));
        assertThat(reminders(some.reporter)).containsExactly("ACTION 1", "ACTION 1-2");
        close(some.board, Result.HELPED, "Gelukt.");
        assertThat(reminders(some.reporter)).isEmpty();
    }

    private List<String> reminders(Person person) {
        return some
                .<List<Reminder>>ask(wired -> wired.get(ActionReminders.class)
                        .of(person, List.of(wired.get(Contracts.class).get(some.contract))))
                .stream()
                .map(reminder -> reminder.kind() + " " + reminder.key())
                .toList();
    }

    @Test
    void who_changes_what_someone_else_changed_meanwhile_is_told() {
        agreed(plan());
        var read = board(some.manager).action(1).version();
        some.change(wired -> wired.get(ChangeAction.class).change(some.board, some.contract, 1, plan("Korter"), read));

        refuses(
                Action.Rule.CHANGED_MEANWHILE,
                () -> some.change(wired ->
                        wired.get(ChangeAction.class).change(some.manager, some.contract, 1, plan("Langer"), read)));
        assertThat(board(some.manager).action(1).plan().title()).isEqualTo("Korter");
    }

    @Test
    void whoever_only_looks_on_keeps_nothing_and_a_contract_that_is_not_agreed_has_none() {
        refuses(
                AccessPolicy.Rule.NOT_ALLOWED,
                () -> some.change(
                        wired -> wired.get(AgreeAction.class).agree(some.alderman, some.contract, plan(), null)));

        var draft = SomeTerm.draft();
        assertThatThrownBy(() -> draft.ask(wired -> wired.get(ActionBoard.class).of(draft.manager, draft.contract)))
                .isInstanceOf(Missing.class);
    }

    private ActionPlan plan() {
        return plan("Nazorg na drie maanden");
    }

    private ActionPlan plan(String title) {
        return new ActionPlan(
                title,
                "Terugval boven de norm.",
                RELAPSE,
                some.board.organisation(),
                BEGIN,
                DUE,
                List.of(new Step("Werkwijze afspreken", BEGIN.plusWeeks(4)), new Step("Bellen", DUE)),
                new Expectation(RELAPSE, new BigDecimal("11.5"), NEXT_YEAR));
    }

    private int agreed(ActionPlan plan) {
        return some.ask(wired -> wired.get(AgreeAction.class).agree(some.manager, some.contract, plan, SECOND));
    }

    private void close(Person by, Result result, String words) {
        some.change(wired -> wired.get(CloseAction.class).close(by, some.contract, 1, result, words));
    }

    private ActionBoard.Content board(Person reader) {
        return some.ask(wired -> wired.get(ActionBoard.class).of(reader, some.contract));
    }

    private static void refuses(RuleBroken.Rule rule, ThrowingCallable act) {
        var refusal = catchThrowableOfType(RuleBroken.class, act);
        assertThat(refusal).as("refused by " + rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
    }
}
