package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.Kpi.Rule;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Outcomes;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodRange;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.Reports;
import nl.uitkomst.domain.submission.SomeReport;
import nl.uitkomst.domain.submission.SubmitReport;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import static nl.uitkomst.domain.contract.Some.stretch;
import static nl.uitkomst.domain.submission.SomeReport.INITIATIVES;
import static nl.uitkomst.domain.submission.SomeReport.RELAPSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class KpiVersionsTest {

    private final SomeReport report = SomeReport.agreed();

    @Test
    void a_change_lets_a_new_version_begin_and_leaves_the_earlier_one_as_it_was() {
        amend(from(2026, 1), Some.relapse(stretch(2024, 2026, "9"), stretch(2026, 2028, "10")));

        var versions = versions(RELAPSE);
        assertThat(versions).extracting(KpiVersion::number).containsExactly(1, 2);
        assertThat(versions.get(0).until()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(versions.get(0).targets()).containsExactly(stretch(2024, 2028, "12"));
        assertThat(versions.get(1).amendment()).contains(3);
    }

    @Test
    void a_new_version_keeps_the_targets_of_before_as_they_were() {
        amend(from(2026, 1), Some.relapse(stretch(2024, 2028, "10")));

        assertThat(versions(RELAPSE).get(1).targets())
                .containsExactly(stretch(2024, 2026, "12"), stretch(2026, 2028, "10"));
    }

    @Test
    void where_something_else_is_measured_the_earlier_targets_say_nothing_any_more() {
        amend(from(2026, 1), otherwiseCounted());

        assertThat(versions(RELAPSE).get(1).targets()).containsExactly(stretch(2026, 2028, "10"));
    }

    @Test
    void a_period_that_was_judged_keeps_its_version_for_ever() {
        var judged = new Beginning(quarter(2025, 2), quarter(2025, 2), 3);

        var refusal = refusal((kpi, kpis) -> kpis.amend(kpi, judged, otherwiseCounted()));

        assertThat(refusal.rule()).isEqualTo(Rule.PERIOD_ACCEPTED);
        assertThat(refusal.details()).isEqualTo(List.of(quarter(2025, 2), quarter(2025, 2)));
    }

    @Test
    void no_version_slips_in_before_one_that_was_agreed_to_begin_later() {
        amend(from(2027, 1), Some.relapse(stretch(2024, 2028, "10")));

        var refusal = refusal((kpi, kpis) -> kpis.amend(kpi, from(2026, 3), otherwiseCounted()));

        assertThat(refusal.rule()).isEqualTo(Rule.LATER_VERSION);
        assertThat(refusal.details()).isEqualTo(List.of(quarter(2026, 3), 2, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void what_was_to_begin_on_the_same_day_makes_way_for_what_was_agreed_last() {
        amend(from(2027, 1), Some.relapse(stretch(2024, 2028, "10")));
        amend(from(2027, 1), Some.relapse(stretch(2024, 2028, "8")));

        assertThat(versions(RELAPSE)).extracting(KpiVersion::number).containsExactly(1, 3);
        assertThat(versions(RELAPSE).get(1).targets())
                .containsExactly(stretch(2024, 2027, "12"), stretch(2027, 2028, "8"));
    }

    @Test
    void ends_for_whole_periods_and_is_not_asked_for_any_more() {
        change(INITIATIVES, (kpi, kpis) -> kpi.end(from(2025, 3)));
        report.accepted("2025-K2");

        report.enter(
                report.reporter,
                "2025-K3",
                SomeReport.line(report.relapseOf(report.worker), SomeReport.ratio(12, 98)),
                SomeReport.line(report.relapseOf(report.otherWorker), SomeReport.ratio(9, 101)));

        var asked = report.ask(wired -> wired.get(Reports.class).form(report.reporter, report.of("2025-K3")));
        assertThat(asked.lines()).extracting(line -> line.key().kpi()).containsOnly(RELAPSE);
        assertThat(inForce("2025-K2")).containsExactly(RELAPSE, INITIATIVES);
        assertThat(inForce("2025-K3")).containsExactly(RELAPSE);
    }

    @Test
    void ends_only_once_and_not_before_it_ever_held() {
        change(INITIATIVES, (kpi, kpis) -> kpi.end(from(2025, 3)));

        assertThat(refused(INITIATIVES, (kpi, kpis) -> kpi.end(from(2025, 4)))).isEqualTo(Rule.ENDED_ALREADY);
        assertThat(refused(RELAPSE, (kpi, kpis) -> kpi.end(from(2024, 1)))).isEqualTo(Rule.NEVER_IN_FORCE);
    }

    @Test
    void what_ends_before_it_began_never_held() {
        amend(from(2027, 1), Some.relapse(stretch(2024, 2028, "10")));
        change(RELAPSE, (kpi, kpis) -> kpi.end(from(2027, 1)));

        assertThat(versions(RELAPSE)).extracting(KpiVersion::number).containsExactly(1);
        assertThat(versions(RELAPSE).get(0).until()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void a_change_does_not_undo_an_end_that_was_agreed() {
        change(RELAPSE, (kpi, kpis) -> kpi.end(from(2027, 1)));
        amend(from(2026, 1), Some.relapse(stretch(2024, 2028, "10")));

        assertThat(versions(RELAPSE).get(1).until()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void can_be_agreed_again_after_it_ended() {
        change(RELAPSE, (kpi, kpis) -> kpi.end(from(2026, 1)));
        amend(from(2027, 1), Some.relapse(stretch(2024, 2028, "10")));

        assertThat(versions(RELAPSE).get(0).until()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(versions(RELAPSE).get(1).from()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(versions(RELAPSE).get(1).until()).isEqualTo(KpiVersion.OPEN_END);
    }

    @Test
    void a_quarter_on_either_side_of_a_change_keeps_its_own_judgement() {
        report.accepted("2025-K2").accepted("2025-K1");
        amend(new Beginning(quarter(2025, 3), quarter(2025, 2), 1), Some.relapse(stretch(2024, 2028, "10")));
        report.accepted("2025-K3");

        var periods = report.ask(wired -> wired.get(Outcomes.class)
                .kpi(report.manager, report.contract, RELAPSE, PeriodRange.ALL)
                .kpi()
                .periods());

        assertThat(periods)
                .filteredOn(period -> period.figure() != null)
                .extracting(PeriodOutcome::verdict)
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.WITHIN_TOLERANCE);
        assertThat(periods).noneMatch(PeriodOutcome::newVersion);
    }

    @Test
    void what_ended_neither_counts_nor_stands_among_what_holds() {
        report.accepted("2025-K1");
        change(INITIATIVES, (kpi, kpis) -> kpi.end(from(2025, 2)));

        var before = outcome("2025-K1");
        assertThat(before.kpis()).extracting(KpiOutcome::code).containsExactly(RELAPSE, INITIATIVES);

        report.enter(
                report.reporter,
                "2025-K2",
                SomeReport.line(report.relapseOf(report.worker), SomeReport.ratio(12, 98)),
                SomeReport.line(report.relapseOf(report.otherWorker), SomeReport.ratio(9, 101)));
        report.change(wired -> wired.get(SubmitReport.class).submit(report.signer, report.of("2025-K2")));

        var after = outcome("2025-K2");
        assertThat(after.kpis()).extracting(KpiOutcome::code).containsExactly(RELAPSE);
        assertThat(after.apart()).extracting(KpiOutcome::code).containsExactly(INITIATIVES);
        assertThat(after.course().total()).isEqualTo(1);
    }

    @Test
    void what_is_reported_is_not_compared_with_what_was_measured_before_a_break() {
        report.accepted("2025-K1").accepted("2025-K2");
        amend(from(2025, 3), otherwiseCounted());

        var asked = report.ask(wired -> wired.get(Reports.class).form(report.reporter, report.of("2025-K3")));

        assertThat(asked.lines())
                .filteredOn(line -> line.key().kpi().equals(RELAPSE))
                .allMatch(line -> line.history().isEmpty() && line.redefined());
        assertThat(asked.lines())
                .filteredOn(line -> line.key().kpi().equals(INITIATIVES))
                .allMatch(line -> line.history().size() == 2 && !line.redefined());
    }

    @Test
    void a_path_and_a_watch_mark_are_kept_with_what_they_stand_for() {
        var path = TargetPath.over(
                List.of(quarter(2027, 1), quarter(2027, 2), quarter(2027, 3), quarter(2027, 4)),
                TargetPath.Pace.PERIOD,
                new BigDecimal("12"),
                new BigDecimal("10"));
        var along = KpiAgreement.along(
                path,
                List.of(quarter(2027, 1), quarter(2027, 2), quarter(2027, 3), quarter(2027, 4)),
                Some.relapse().as(Importance.WATCH),
                Map.of());
        amend(from(2027, 1), along);

        var kept = versions(RELAPSE).get(1).agreement();
        assertThat(kept.path()).isEqualTo(path);
        assertThat(kept.definition().isCore()).isFalse();
        assertThat(kept.targets())
                .extracting(TargetStretch::high)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("12"),
                        new BigDecimal("11.5"),
                        new BigDecimal("11"),
                        new BigDecimal("10.5"),
                        BigDecimal.TEN);
        assertThat(versions(RELAPSE).get(0).agreement().path()).isNull();
    }

    @Test
    void a_change_begins_with_the_first_whole_period_from_its_day_on() {
        assertThat(Beginning.firstPeriod(LocalDate.of(2026, 7, 1), ReportingCalendar.QUARTER, Month.JANUARY))
                .isEqualTo(quarter(2026, 3));
        assertThat(Beginning.firstPeriod(LocalDate.of(2026, 7, 2), ReportingCalendar.QUARTER, Month.JANUARY))
                .isEqualTo(quarter(2026, 4));
    }

    private static ReportingPeriod quarter(int year, int number) {
        return ReportingPeriod.quarter(year, number);
    }

    private static Beginning from(int year, int quarter) {
        return new Beginning(quarter(year, quarter), null, 3);
    }

    private static KpiAgreement otherwiseCounted() {
        var like = Some.relapse();
        return new KpiAgreement(
                new KpiDefinition(
                        like.name(),
                        like.shortName(),
                        "Het deel van de inwoners dat binnen een jaar na afronding opnieuw ondersteuning nodig heeft.",
                        like.resultArea(),
                        like.kind(),
                        like.measure(),
                        like.numeratorText(),
                        like.denominatorText(),
                        like.unit(),
                        like.decimals(),
                        like.source(),
                        like.direction(),
                        like.nature(),
                        like.reportedBy(),
                        like.baseline(),
                        like.band(),
                        like.weight(),
                        like.minimumCoverage(),
                        like.baseYear()),
                List.of(stretch(2024, 2028, "10")),
                Map.of());
    }

    private ContractOutcome outcome(String until) {
        var to = ReportingPeriod.parse(until, ReportingCalendar.QUARTER, Month.JANUARY);
        return report.ask(wired ->
                wired.get(Outcomes.class).contract(report.manager, report.contract, new PeriodRange(null, to)));
    }

    private void amend(Beginning beginning, KpiAgreement agreement) {
        change(RELAPSE, (kpi, kpis) -> kpis.amend(kpi, beginning, agreement));
    }

    private void change(KpiCode code, BiConsumer<Kpi, Kpis> act) {
        report.change(wired -> act.accept(kpi(wired, code), wired.get(Kpis.class)));
    }

    private Kpi kpi(Wired wired, KpiCode code) {
        var contract = wired.get(Contracts.class).get(report.contract).id();
        return wired.get(Kpis.class).get(contract, code);
    }

    private List<KpiVersion> versions(KpiCode code) {
        return report.ask(wired -> {
            var versions = kpi(wired, code).versions();
            versions.forEach(version -> version.targets().size());
            return versions;
        });
    }

    private List<KpiCode> inForce(String period) {
        var asked = ReportingPeriod.parse(period, ReportingCalendar.QUARTER, Month.JANUARY);
        return report.ask(wired -> {
            var contract = wired.get(Contracts.class).get(report.contract).id();
            return wired.get(Kpis.class).inForce(contract, asked).stream()
                    .map(KpiInForce::code)
                    .toList();
        });
    }

    private RuleBroken.Rule refused(KpiCode code, BiConsumer<Kpi, Kpis> act) {
        return catchThrowableOfType(RuleBroken.class, () -> change(code, act)).rule();
    }

    private RuleBroken refusal(BiConsumer<Kpi, Kpis> act) {
        return catchThrowableOfType(RuleBroken.class, () -> change(RELAPSE, act));
    }
}
