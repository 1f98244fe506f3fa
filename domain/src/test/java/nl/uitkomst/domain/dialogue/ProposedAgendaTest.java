package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.dialogue.Point.Kind;
import nl.uitkomst.domain.dialogue.Reason.Code;
import nl.uitkomst.domain.money.MoneyYear.Signal;
import nl.uitkomst.domain.outcome.Movement.Way;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Turn;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.submission.Submission.Status;
import nl.uitkomst.domain.voice.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import static nl.uitkomst.domain.dialogue.SomeSituation.fact;
import static nl.uitkomst.domain.dialogue.SomeSituation.met;
import static nl.uitkomst.domain.dialogue.SomeSituation.missed;
import static nl.uitkomst.domain.dialogue.SomeSituation.quiet;
import static org.assertj.core.api.Assertions.assertThat;

class ProposedAgendaTest {

    /** What is known of one KPI, what it comes to, and why. */
    @ParameterizedTest
    @CsvSource({
        // verdict, why, misses, recovered, way, turn, expected, explained, asked, core, heavy, weight, reasons
        "MET, , 0, false, LEVEL, , , 0, false, true, false, 0, ",
        "MET, , 0, false, LEVEL, , , 0, false, true, true, 0, ",
        "MET, , 0, false, BETTER, , MET, 0, false, true, false, 0, ",
        "MISSED, , 1, false, LEVEL, , , 0, false, true, false, 50, MISSED",
        "MISSED, , 2, false, LEVEL, , , 0, false, true, false, 60, MISSED_AGAIN",
        "MISSED, , 3, false, LEVEL, , , 0, false, true, false, 65, MISSED_AGAIN",
        "MISSED, , 6, false, LEVEL, , , 0, false, true, false, 80, MISSED_AGAIN",
        "MISSED, , 12, false, LEVEL, , , 0, false, true, false, 80, MISSED_AGAIN",
        "MISSED, , 1, false, LEVEL, , , 0, false, true, true, 55, MISSED",
        "MISSED, , 1, false, LEVEL, , , 0, false, false, false, 25, MISSED",
        "MISSED, , 1, false, WORSE, , , 0, false, true, false, 65, MISSED GETS_WORSE",
        "MISSED, , 1, false, WORSE, WORSE, , 0, false, true, false, 80, MISSED TURNED_WORSE",
        "MISSED, , 3, false, WORSE, BETTER, , 0, false, true, false, 77, MISSED_AGAIN TURNED_BETTER",
        "MISSED, , 1, false, LEVEL, , MISSED, 0, false, true, false, 50, MISSED",
        "MISSED, , 6, false, WORSE, WORSE, MISSED, 4, true, true, true, 100, MISSED_AGAIN TURNED_WORSE ASKED EXPLAINED",
        "WITHIN_TOLERANCE, , 0, false, LEVEL, , , 0, false, true, false, 15, WITHIN_TOLERANCE",
        "WITHIN_TOLERANCE, , 0, false, WORSE, , , 0, false, true, false, 30, WITHIN_TOLERANCE GETS_WORSE",
        "WITHIN_TOLERANCE, , 0, false, LEVEL, , , 0, false, false, false, 1, WITHIN_TOLERANCE",
        "MET, , 0, false, WORSE, , , 0, false, true, false, 15, GETS_WORSE",
        "MET, , 0, false, BETTER, WORSE, , 0, false, true, false, 30, TURNED_WORSE",
        "MET, , 0, false, WORSE, BETTER, , 0, false, true, false, 12, TURNED_BETTER",
        "MET, , 0, true, WORSE, BETTER, , 0, false, true, false, 12, RECOVERED",
        "MET, , 0, true, LEVEL, , , 0, false, true, false, 12, RECOVERED",
        "MET, , 0, false, LEVEL, , MISSED, 0, false, true, false, 20, YEAR_IN_DANGER",
        "MET, , 0, false, LEVEL, , WITHIN_TOLERANCE, 0, false, true, false, 0, ",
        "MET, , 0, false, LEVEL, , , 1, false, true, false, 20, EXPLAINED",
        "MET, , 0, false, LEVEL, , , 0, true, true, false, 25, ASKED",
        "NO_DATA, NOT_DELIVERED, 0, false, UNKNOWN, , , 0, false, true, false, 45, NOT_DELIVERED",
        "NO_DATA, NOT_DELIVERED, 0, false, WORSE, , , 0, false, true, false, 45, NOT_DELIVERED",
        "NO_DATA, TOO_LITTLE_COVERAGE, 0, false, LEVEL, , , 0, false, true, false, 20, UNJUDGED",
        "NO_DATA, NOT_SUBMITTED, 0, false, WORSE, , , 0, false, true, false, 0, ",
        "NO_DATA, NO_CASES, 0, false, UNKNOWN, , , 0, false, true, false, 0, ",
        "NO_DATA, NO_TARGET, 0, false, LEVEL, , , 0, false, true, false, 0, ",
        "HIDDEN, HIDDEN, 0, false, UNKNOWN, , , 0, false, true, false, 0, ",
    })
    void a_kpi_weighs_what_is_known_of_it(
            Verdict verdict,
            NoFigure why,
            int misses,
            boolean recovered,
            Way way,
            Way turned,
            Verdict expected,
            int explained,
            boolean asked,
            boolean core,
            boolean heavy,
            int weight,
            String reasons) {
        var turn = turned == null ? null : new Turn(turned == Way.WORSE ? Way.BETTER : Way.WORSE, turned);
        var known =
                fact("terugval", core, heavy, verdict, why, misses, recovered, way, turn, expected, explained, asked);

        var points = of(Kind.KPI, quiet().kpi(known).agenda());

        assertThat(points.stream().mapToInt(ProposedPoint::weight).sum()).isEqualTo(weight);
        assertThat(points.stream().flatMap(point -> codes(point).stream()))
                .containsExactlyElementsOf(
                        reasons == null
                                ? List.of()
                                : Arrays.stream(reasons.split(" "))
                                        .map(Code::valueOf)
                                        .toList());
    }

    /** Where the report stands, and what it weighs. */
    @ParameterizedTest
    @CsvSource({
        // status, handed in, today, bottlenecks, weight, reasons
        "ACCEPTED, 2026-11-11, 2026-12-01, , 0, ",
        "ACCEPTED, 2026-11-12, 2026-12-01, , 15, SUBMITTED_LATE",
        "ACCEPTED, 2026-11-11, 2026-12-01, Ziekte, 30, BOTTLENECKS",
        "SUBMITTED, 2026-11-11, 2026-12-01, , 35, PROVISIONAL",
        "SUBMITTED, 2026-11-20, 2026-12-01, Ziekte, 80, PROVISIONAL BOTTLENECKS SUBMITTED_LATE",
        "RETURNED, 2026-11-01, 2026-12-01, , 60, REPORT_RETURNED",
        "OPEN, , 2026-11-11, , 40, REPORT_EXPECTED",
        "OPEN, , 2026-11-12, , 90, REPORT_LATE",
    })
    void the_report_weighs_how_it_came_about(
            Status status, String handedIn, LocalDate today, String bottlenecks, int weight, String reasons) {
        var situation = quiet().status(status).today(today).bottlenecks(bottlenecks == null ? "" : bottlenecks);
        if (handedIn != null) {
            situation.handedIn(handedIn, handedIn);
        }

        var points = of(Kind.REPORT, situation.agenda());

        assertThat(points.stream().mapToInt(ProposedPoint::weight).sum()).isEqualTo(weight);
        assertThat(points.stream().flatMap(point -> codes(point).stream()))
                .containsExactlyElementsOf(
                        reasons == null
                                ? List.of()
                                : Arrays.stream(reasons.split(" "))
                                        .map(Code::valueOf)
                                        .toList());
    }

    /** An instalment that was due on the first of July, and a report handed in on the first of November. */
    @ParameterizedTest
    @CsvSource({
        // paid on, answered on, own part, reason, weight
        "2026-07-01, 2026-11-20, PAID_ON_TIME, ALWAYS, 10",
        "2026-06-28, 2026-11-20, PAID_ON_TIME, ALWAYS, 10",
        "2026-07-02, 2026-11-20, PAID_ON_TIME, PAID_LATE, 45",
        ", 2026-11-20, PAID_ON_TIME, PAID_LATE, 45",
        "2026-07-01, 2026-11-20, ANSWERED_ON_TIME, ALWAYS, 10",
        "2026-07-01, 2026-12-27, ANSWERED_ON_TIME, ALWAYS, 10",
        "2026-07-01, 2026-12-28, ANSWERED_ON_TIME, ANSWERED_LATE, 40",
        "2026-07-01, , ANSWERED_ON_TIME, ANSWERED_LATE, 40",
        "2026-07-01, 2026-11-20, REFERRED_WELL, ALWAYS, 10",
    })
    void the_own_part_of_the_municipality_is_always_talked_about(
            String paidOn, String answeredOn, String part, Code reason, int weight) {
        var agenda = quiet().today(LocalDate.of(2027, 1, 15))
                .instalment("2026-07-01", paidOn)
                .handedIn("2026-11-01", answeredOn)
                .agenda();

        var point = of(Kind.OWN_PART, agenda).stream()
                .filter(one -> one.subject().equals(part))
                .findFirst()
                .orElseThrow();

        assertThat(codes(point)).containsExactly(reason);
        assertThat(point.weight()).isEqualTo(weight);
    }

    /** An action of the first of September on relapse; it is the first of December. */
    @ParameterizedTest
    @CsvSource({
        // due, step due, shows by the third quarter, weight, reasons
        "2027-01-31, , false, 25, ACTION_RUNS",
        "2026-12-01, , false, 25, ACTION_RUNS",
        "2026-11-30, , false, 60, ACTION_OVERDUE",
        "2026-11-30, 2026-10-01, false, 60, ACTION_OVERDUE",
        "2027-01-31, 2026-10-01, false, 45, STEP_OVERDUE",
        "2027-01-31, , true, 45, ACTION_RUNS EFFECT_DUE",
    })
    void an_open_action_comes_back_until_it_is_closed(
            String due, String stepDue, boolean shows, int weight, String reasons) {
        var agenda = quiet().action("terugval", due, stepDue, shows ? SomeSituation.PERIOD : null)
                .agenda();

        var point = of(Kind.ACTION, agenda).get(0);

        assertThat(point.weight()).isEqualTo(weight);
        assertThat(codes(point))
                .containsExactlyElementsOf(
                        Arrays.stream(reasons.split(" ")).map(Code::valueOf).toList());
    }

    @Test
    void a_kpi_that_misses_says_that_something_is_being_done() {
        var agenda = quiet().kpi(missed("terugval", 1))
                .kpi(missed("wonen", 1))
                .action("terugval", "2027-01-31", null, null)
                .agenda();

        assertThat(codes(of(Kind.KPI, agenda).get(0))).containsExactly(Code.MISSED, Code.IN_A_PLAN);
        assertThat(codes(of(Kind.KPI, agenda).get(1))).containsExactly(Code.MISSED);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLAINT, 0, 30, COMPLAINT_OPEN",
        "COMPLAINT, 42, 30, COMPLAINT_OPEN",
        "COMPLAINT, 43, 50, COMPLAINT_LATE",
        "SIGNAL, 42, 15, VOICE_OPEN",
        "SIGNAL, 43, 40, VOICE_LATE",
        "ADVICE, 1, 15, VOICE_OPEN",
    })
    void what_was_heard_weighs_more_the_longer_it_waits(Voice.Kind kind, long days, int weight, Code reason) {
        var point = of(Kind.VOICE, quiet().voice(kind, days).agenda()).get(0);

        assertThat(point.weight()).isEqualTo(weight);
        assertThat(codes(point)).containsExactly(reason);
    }

    @Test
    void a_proposal_that_waits_for_a_decision_is_a_point_that_says_how_far_it_is() {
        var agenda = quiet().proposal(null, false)
                .proposal("2026-12-10", false)
                .proposal(null, true)
                .agenda();

        var points = of(Kind.PROPOSAL, agenda);
        assertThat(points).extracting(ProposedPoint::subject).containsExactly("2", "1", "3");
        assertThat(points.get(0).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(Code.VOTING_RUNS);
            assertThat(reason.details()).containsExactly(LocalDate.of(2026, 12, 10));
        });
        assertThat(codes(points.get(1))).containsExactly(Code.PROPOSAL_WAITS);
        assertThat(codes(points.get(2))).containsExactly(Code.PROPOSAL_PUT_OFF);
    }

    @Test
    void under_an_agreement_without_payment_nobody_talks_about_paying() {
        assertThat(quiet().unpaid().agenda())
                .extracting(ProposedPoint::subject)
                .containsExactly("ANSWERED_ON_TIME", "REFERRED_WELL");
    }

    @Test
    void an_older_instalment_that_is_still_open_counts_for_the_own_part_and_not_twice() {
        var agenda = quiet().money(Signal.PAYMENT_LATE).agenda();

        assertThat(agenda.get(0).subject()).isEqualTo("PAID_ON_TIME");
        assertThat(codes(agenda.get(0))).containsExactly(Code.PAYMENT_BEHIND);
        assertThat(of(Kind.MONEY, agenda)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "PAYMENT_LATE", mode = EnumSource.Mode.EXCLUDE)
    void every_other_signal_about_the_money_is_a_point(Signal signal) {
        assertThat(of(Kind.MONEY, quiet().money(signal).agenda()))
                .extracting(ProposedPoint::subject)
                .containsExactly(signal.name());
    }

    @Test
    void the_heaviest_comes_first_and_what_weighs_the_same_keeps_the_order_of_the_contract() {
        var agenda = quiet().status(Status.SUBMITTED)
                .kpi(met("gebruik"))
                .kpi(missed("participatie", 1))
                .kpi(missed("terugval", 3))
                .kpi(missed("wonen", 1))
                .money(Signal.OUTSIDE_CORRIDOR)
                .agenda();

        assertThat(agenda)
                .extracting(ProposedPoint::subject)
                .containsExactly(
                        "terugval",
                        "participatie",
                        "wonen",
                        "OUTSIDE_CORRIDOR",
                        "2026-K3",
                        "PAID_ON_TIME",
                        "ANSWERED_ON_TIME",
                        "REFERRED_WELL");
    }

    private static List<ProposedPoint> of(Kind kind, List<ProposedPoint> agenda) {
        return agenda.stream().filter(point -> point.kind() == kind).toList();
    }

    private static List<Code> codes(ProposedPoint point) {
        return point.reasons().stream().map(Reason::code).toList();
    }
}
