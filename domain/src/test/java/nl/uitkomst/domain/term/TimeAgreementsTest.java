package nl.uitkomst.domain.term;

import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.term.KnownOption.State;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is agreed about time, kept in the real database. */
class TimeAgreementsTest {

    private static final ExtensionOption TWO_YEARS =
            option(1, "2029-12-31", "2027-06-30", new TreeMap<>(java.util.Map.of(2028, Euro.valueOf("5700000.25"))));
    private static final AgreedDate EVALUATION =
            new AgreedDate(UUID.randomUUID(), AgreedDate.Kind.EVALUATION, day("2026-03-01"), "Tussenevaluatie");
    private static final PhasedStart AREA = new PhasedStart(PhasedStart.Kind.AREA, "Zuid", day("2024-09-01"));
    private static final TimeAgreement ALL =
            new TimeAgreement(List.of(TWO_YEARS), 6, List.of(EVALUATION), List.of(AREA));

    @Test
    void what_is_proposed_in_a_draft_is_read_again() {
        var some = SomeTerm.draft().with(ALL);

        assertThat(latest(some)).isEqualTo(ALL);
    }

    @Test
    void what_is_proposed_anew_takes_the_place_of_it() {
        var some = SomeTerm.draft().with(ALL).with(new TimeAgreement(List.of(), 3, List.of(EVALUATION), List.of()));

        assertThat(latest(some)).isEqualTo(new TimeAgreement(List.of(), 3, List.of(EVALUATION), List.of()));
    }

    @Test
    void what_an_amendment_changes_holds_from_its_day_and_the_old_stays_before_it() {
        var some = SomeTerm.draft().with(ALL).agreed();
        var moved = new TimeAgreement(
                List.of(option(1, "2028-12-31", "2027-03-31", new TreeMap<>())), 6, List.of(EVALUATION), List.of(AREA));

        some.change(wired -> wired.get(TimeAgreements.class).agree(some.id(), moved, day("2025-07-01")));

        assertThat(inForce(some, "2025-06-30")).isEqualTo(ALL);
        assertThat(inForce(some, "2025-07-01")).isEqualTo(moved);
        assertThat(latest(some)).isEqualTo(moved);
    }

    @Test
    void an_option_is_open_until_its_day_and_has_lapsed_after_it() {
        var some = SomeTerm.draft().with(ALL).agreed();
        var option = options(some).get(0);

        assertThat(option.state(day("2027-06-30"), true)).isEqualTo(State.OPEN);
        assertThat(option.state(day("2027-07-01"), true)).isEqualTo(State.LAPSED);
        assertThat(option.state(day("2027-06-30"), false)).isEqualTo(State.LATER);
    }

    @Test
    void an_option_that_was_taken_is_changed_by_nothing() {
        var some = SomeTerm.draft().with(ALL).agreed();
        some.change(wired -> wired.get(TimeAgreements.class).taken(some.id(), 1, 4, day("2027-06-01")));

        some.change(wired -> wired.get(TimeAgreements.class).agree(some.id(), TimeAgreement.NONE, day("2027-07-01")));

        assertThat(latest(some).options()).containsExactly(TWO_YEARS);
        assertThat(latest(some).dates()).isEmpty();
    }

    @Test
    void a_kpi_can_begin_later_than_the_contract_and_is_due_from_then_on() {
        var start = new PhasedStart(PhasedStart.Kind.KPI, "terugval", day("2024-08-01"));
        var some = SomeTerm.draft()
                .with(new TimeAgreement(List.of(), null, List.of(), List.of(start)))
                .agreed();

        var kpi = some.ask(wired -> wired.get(Kpis.class).of(some.id())).get(0);

        assertThat(kpi.latest().from()).isEqualTo("2024-10-01");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var wrong = new TimeAgreement(
                List.of(
                        option(1, "2027-12-31", "2027-06-30", new TreeMap<>()),
                        option(
                                2,
                                "2029-12-31",
                                "2028-06-30",
                                new TreeMap<>(java.util.Map.of(2031, Euro.valueOf("1"))))),
                99,
                List.of(new AgreedDate(UUID.randomUUID(), AgreedDate.Kind.OTHER, day("2031-01-01"), "Te laat")),
                List.of(
                        new PhasedStart(PhasedStart.Kind.KPI, "bestaat-niet", day("2024-09-01")),
                        new PhasedStart(PhasedStart.Kind.AREA, "Zuid", day("2024-01-01"))));
        var contract = SomeTerm.draft().read();

        assertThat(wrong.faults(contract.term(), contract.reporting(), Set.of("terugval")))
                .extracting(TimeFault::rule)
                .containsExactly(
                        TimeFault.Rule.OPTION_DOES_NOT_EXTEND,
                        TimeFault.Rule.DECIDED_TOO_LATE,
                        TimeFault.Rule.YEAR_NOT_ADDED,
                        TimeFault.Rule.NOTICE_MONTHS,
                        TimeFault.Rule.DATE_OUTSIDE_TERM,
                        TimeFault.Rule.PHASE_OUTSIDE_TERM,
                        TimeFault.Rule.NO_SUCH_KPI);
    }

    @Test
    void a_draft_with_a_fault_is_not_kept() {
        var some = SomeTerm.draft();
        var late = new TimeAgreement(
                List.of(option(1, "2029-12-31", "2028-01-01", new TreeMap<>())), null, List.of(), List.of());

        var refusal = catchThrowableOfType(RuleBroken.class, () -> some.with(late));

        assertThat(refusal.rule()).isEqualTo(TimeFault.Rule.DECIDED_TOO_LATE);
        assertThat(latest(some).isEmpty()).isTrue();
    }

    private static TimeAgreement latest(SomeTerm some) {
        return some.ask(wired -> wired.get(TimeAgreements.class).latest(some.id()));
    }

    private static TimeAgreement inForce(SomeTerm some, String on) {
        return some.ask(wired -> wired.get(TimeAgreements.class).inForce(some.id(), day(on)));
    }

    private static List<KnownOption> options(SomeTerm some) {
        return some.ask(wired -> wired.get(TimeAgreements.class).options(some.id()));
    }

    private static ExtensionOption option(int number, String last, String decideBy, SortedMap<Integer, Euro> sums) {
        return new ExtensionOption(number, day(last), day(decideBy), sums);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
