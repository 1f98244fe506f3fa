package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.review.Reviews;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.CloseSubmissions;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.OpenSubmissions;
import nl.uitkomst.domain.submission.Report;
import nl.uitkomst.domain.submission.ReportKey;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.Revision;
import nl.uitkomst.domain.submission.Submission;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;

/** The story that each shipped case tells, loaded into the real database by the use cases that people use. */
class CasesTest {

    private static final String ALPHEN = "TB-ALPHEN-2024";
    private static final String NIEUWKOOP = "TB-NIEUWKOOP-2024";
    private static final String KAAG = "TB-KAAGENBRAASSEM-2024";
    private static final String HEERLEN = "SB-HEERLEN-2024";

    @BeforeAll
    static void load() {
        SomeCases.load();
    }

    @Test
    void three_of_the_four_contracts_are_on_course() {
        assertThat(contract(ALPHEN).course().state()).isEqualTo(ContractOutcome.OnCourse.State.ON_COURSE);
        assertThat(contract(NIEUWKOOP).course().state()).isEqualTo(ContractOutcome.OnCourse.State.ON_COURSE);
        assertThat(contract(HEERLEN).course().state()).isEqualTo(ContractOutcome.OnCourse.State.ON_COURSE);
        assertThat(contract(KAAG).course().state()).isEqualTo(ContractOutcome.OnCourse.State.OFF_COURSE);
        assertThat(contract(KAAG).course().missed()).isEqualTo(4);
    }

    @Test
    void every_figure_of_the_cases_is_illustrative() {
        assertThat(List.of(ALPHEN, NIEUWKOOP, KAAG, HEERLEN))
                .allMatch(number -> contract(number).illustrative());
    }

    @Test
    void relapse_in_alphen_falls_until_it_meets_a_target_that_was_sharpened_twice() {
        var relapse = kpi(ALPHEN, "terugval");

        assertThat(relapse.periods().get(0).figure().rounded(1)).isEqualByComparingTo("16.9");
        assertThat(relapse.latest().orElseThrow().figure().rounded(1)).isEqualByComparingTo("11.2");
        assertThat(relapse.latest().orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(relapse.latest().orElseThrow().state()).isEqualTo(PeriodOutcome.State.PROVISIONAL);
        assertThat(relapse.movement().way()).isEqualTo(Movement.Way.BETTER);
        assertThat(relapse.periods())
                .extracting(period -> period.target().high().intValue())
                .containsSubsequence(16, 14, 12);
    }

    @Test
    void in_one_quarter_relapse_was_not_delivered_and_the_reason_is_kept() {
        var second = period(kpi(ALPHEN, "terugval"), "2024-K2");

        assertThat(second.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(second.noFigure()).isEqualTo(PeriodOutcome.NoFigure.NOT_DELIVERED);
        assertThat(lines(ALPHEN, "2024-K2", "terugval"))
                .extracting(Line::current)
                .allMatch(entry -> entry instanceof Entry.NotDelivered because
                        && because.reason().contains("registratiesysteem"));
    }

    @Test
    void support_in_nieuwkoop_came_late_and_recovered() {
        var inTime = kpi(NIEUWKOOP, "bereikbaarheid");

        assertThat(period(inTime, "2025-K1").verdict()).isEqualTo(Verdict.MISSED);
        assertThat(period(inTime, "2025-K3").verdict()).isEqualTo(Verdict.WITHIN_TOLERANCE);
        assertThat(inTime.latest().orElseThrow().verdict()).isEqualTo(Verdict.MET);
        assertThat(inTime.movement().way()).isEqualTo(Movement.Way.BETTER);
    }

    @Test
    void a_report_of_nieuwkoop_was_returned_and_handed_in_again() {
        var report = report(NIEUWKOOP, "2025-K2");

        assertThat(report.revisions())
                .extracting(Report.Version::status)
                .containsExactly(Revision.Status.RETURNED, Revision.Status.ACCEPTED);
        assertThat(report.revisions().get(0).decisionReason()).contains("Participe");
        assertThat(report.counting()).isEqualTo(2);
    }

    @Test
    void a_report_of_alphen_was_corrected_after_it_was_accepted() {
        var report = report(ALPHEN, "2025-K4");

        assertThat(report.revisions())
                .extracting(Report.Version::status)
                .containsExactly(Revision.Status.ACCEPTED, Revision.Status.ACCEPTED);
        assertThat(report.revisions().get(1).reason()).contains("twee keer");
        assertThat(report.counting()).isEqualTo(2);
    }

    @Test
    void a_report_of_kaag_en_braassem_came_late() {
        var report = report(KAAG, "2025-K3");

        assertThat(report.revisions().get(0).submittedAt())
                .isAfter(report.dueOn().atTime(23, 59).toInstant(ZoneOffset.UTC));
        assertThat(report.status()).isEqualTo(Submission.Status.ACCEPTED);
    }

    @Test
    void few_partners_answered_in_kaag_en_braassem() {
        var partners = kpi(KAAG, "stakeholdertevredenheid").latest().orElseThrow();

        assertThat(partners.figure().denominator()).isLessThan(java.math.BigDecimal.TEN);
    }

    @Test
    void what_clients_think_can_be_read_of_each_organisation() {
        var parts = transact(beans -> beans.get(Outcomes.class)
                .kpi(manager(beans), new ContractNumber(ALPHEN), new KpiCode("clienttevredenheid"), PeriodRange.ALL)
                .parts());

        assertThat(parts).hasSizeGreaterThan(3);
    }

    @Test
    void a_member_joined_stand_by_and_another_left() {
        assertThat(fillers("2025-K1")).contains("Thuis Actief (voorbeeld)").doesNotContain("Buurtkracht (voorbeeld)");
        assertThat(fillers("2025-K2")).contains("Thuis Actief (voorbeeld)", "Buurtkracht (voorbeeld)");
        assertThat(fillers("2025-K3")).contains("Buurtkracht (voorbeeld)").doesNotContain("Thuis Actief (voorbeeld)");
    }

    @Test
    void the_newest_report_of_stand_by_is_still_being_filled() {
        var report = report(HEERLEN, "2026-K3");

        assertThat(report.status()).isEqualTo(Submission.Status.OPEN);
        assertThat(report.dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(form(HEERLEN, "2026-K3", Line::current)).contains((Entry) null);
        assertThat(form(HEERLEN, "2026-K3", Line::current)).anyMatch(Entry.Ratio.class::isInstance);
    }

    @Test
    void the_newest_report_of_alphen_waits_with_a_question_that_is_open() {
        var review = transact(beans -> beans.get(Reviews.class).of(manager(beans), key(ALPHEN, "2026-K3")));

        assertThat(report(ALPHEN, "2026-K3").status()).isEqualTo(Submission.Status.SUBMITTED);
        assertThat(review.isQuestionOpen(new KpiCode("social-return"))).isTrue();
        assertThat(review.isQuestionOpen(new KpiCode("bereikbaarheid"))).isFalse();
    }

    @Test
    void what_was_done_is_dated_by_when_it_was_done() {
        var signatures = transact(beans ->
                beans.get(Contracts.class).get(new ContractNumber(ALPHEN)).signatures());

        assertThat(signatures)
                .hasSize(2)
                .allMatch(signature -> signature.at().toString().startsWith("2023-11"));
    }

    @Test
    void cases_are_told_once() {
        load();

        assertThat(report(ALPHEN, "2025-K3").revisions()).hasSize(1);
    }

    private static ContractOutcome contract(String number) {
        return transact(beans ->
                beans.get(Outcomes.class).contract(board(beans, number), new ContractNumber(number), PeriodRange.ALL));
    }

    private static KpiOutcome kpi(String number, String code) {
        return contract(number).kpi(new KpiCode(code)).orElseThrow();
    }

    private static PeriodOutcome period(KpiOutcome kpi, String period) {
        return kpi.periods().stream()
                .filter(one -> one.period().toString().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String number, String period) {
        return transact(beans -> beans.get(Reports.class).report(board(beans, number), key(number, period)));
    }

    private static List<Line> lines(String number, String period, String kpi) {
        return form(number, period, Function.identity()).stream()
                .filter(line -> line.key().kpi().text().equals(kpi))
                .toList();
    }

    private static List<String> fillers(String period) {
        return form(HEERLEN, period, Line::organisationName);
    }

    private static <T> List<T> form(String number, String period, Function<Line, T> part) {
        return transact(
                beans -> beans.get(Reports.class).form(board(beans, number), key(number, period)).lines().stream()
                        .map(part)
                        .collect(java.util.stream.Collectors.toList()));
    }

    private static ReportKey key(String number, String period) {
        return new ReportKey(new ContractNumber(number), period);
    }

    private static Person board(Wired beans, String number) {
        return beans.get(Cast.class).person(number.equals(HEERLEN) ? "rapporteur@standby" : "rapporteur@tomindebuurt");
    }

    private static Person manager(Wired beans) {
        return beans.get(Cast.class).person("contractmanager@alphen");
    }

    private static <T> T transact(Function<Wired, T> work) {
        return Wired.transact(work, OpenSubmissions.class, CloseSubmissions.class);
    }
}
