package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.review.AcceptReport;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReportStoryTest {

    private static final String PERIOD = "2025-K3";

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
    }

    @Test
    void asks_one_line_of_each_who_takes_part_and_one_of_the_cooperative() {
        var form = some.ask(wired -> wired.get(Reports.class).form(some.reporter, some.of(PERIOD)));

        assertThat(form.lines())
                .extracting(Line::key)
                .containsExactlyInAnyOrder(
                        some.relapseOf(some.worker), some.relapseOf(some.otherWorker), some.initiatives(some.reporter));
        assertThat(form.lines()).allMatch(line -> line.target() != null && line.current() == null);
        assertThat(form.revision()).isEqualTo(1);
    }

    @Test
    void asks_nothing_of_who_had_not_joined_yet() {
        var form = some.ask(wired -> wired.get(Reports.class).form(some.reporter, some.of("2024-K2")));

        assertThat(form.lines()).extracting(Line::key).doesNotContain(some.relapseOf(some.otherWorker));
    }

    @Test
    void a_provider_gets_only_its_own_lines() {
        var form = some.ask(wired -> wired.get(Reports.class).form(some.worker, some.of(PERIOD)));

        assertThat(form.lines()).extracting(Line::key).containsExactly(some.relapseOf(some.worker));
    }

    @Test
    void a_provider_fills_its_own_line_and_no_other() {
        var findings = some.enter(some.worker, PERIOD, line(some.relapseOf(some.worker), ratio(0, 40)));
        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.enter(some.worker, PERIOD, line(some.relapseOf(some.otherWorker), ratio(1, 40))));

        assertThat(findings.all()).isEmpty();
        assertThat(refusal.rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        assertThat(current(some.relapseOf(some.worker))).isEqualTo(ratio(0, 40));
    }

    @Test
    void a_cooperative_without_this_contract_does_not_know_of_it() {
        assertThat(catchThrowableOfType(
                        Missing.class,
                        () -> some.enter(some.stranger, PERIOD, line(some.relapseOf(some.worker), ratio(1, 40)))))
                .isNotNull();
    }

    @Test
    void a_period_outside_the_term_does_not_exist() {
        for (var period : List.of("2031-K1", "2025-V1", "nonsense")) {
            assertThat(catchThrowableOfType(Missing.class, () -> some.report(period)))
                    .as(period)
                    .isNotNull();
        }
    }

    @Test
    void nothing_is_stored_while_one_of_the_lines_is_wrong() {
        var findings = some.enter(
                some.reporter,
                PERIOD,
                line(some.relapseOf(some.worker), ratio(52, 47)),
                line(some.initiatives(some.reporter), count(3)));

        assertThat(findings.errors())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.NUMERATOR_ABOVE_DENOMINATOR);
        assertThat(some.report(PERIOD).revisions()).isEmpty();
    }

    @Test
    void a_line_can_be_emptied_again() {
        some.filled(PERIOD);

        some.enter(some.reporter, PERIOD, new FilledLine(some.initiatives(some.reporter), null, null));

        assertThat(current(some.initiatives(some.reporter))).isNull();
        assertThat(current(some.relapseOf(some.worker))).isEqualTo(ratio(12, 98));
    }

    @Test
    void cannot_be_handed_in_while_a_line_is_empty() {
        some.enter(some.reporter, PERIOD, line(some.initiatives(some.reporter), count(3)));

        var refusal = catchThrowableOfType(RuleBroken.class, () -> some.submit(PERIOD));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.INCOMPLETE);
        assertThat(refusal.details().get(0)).isEqualTo(2);
        assertThat(refusal.details().get(1).toString()).contains("Terugval (PROVIDER");
    }

    @Test
    void is_handed_in_only_by_who_may_sign() {
        some.filled(PERIOD);

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.change(wired -> wired.get(SubmitReport.class).submit(some.reporter, some.of(PERIOD))));

        assertThat(refusal.rule()).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
    }

    @Test
    void cannot_be_handed_in_while_the_period_runs() {
        some.filled("2025-K4");

        var refusal = catchThrowableOfType(RuleBroken.class, () -> some.submit("2025-K4"));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.PERIOD_NOT_OVER);
    }

    @Test
    void handing_in_twice_is_handing_in_once() {
        some.submitted(PERIOD);

        some.submit(PERIOD);

        assertThat(some.report(PERIOD).revisions()).hasSize(1);
        assertThat(entries("submission.submit")).isEqualTo(1);
    }

    @Test
    void what_was_handed_in_counts_provisionally_and_cannot_be_filled() {
        some.submitted(PERIOD);

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.enter(some.reporter, PERIOD, line(some.initiatives(some.reporter), count(15))));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.CLOSED);
        assertThat(some.report(PERIOD).counting()).isEqualTo(1);
        assertThat(some.report(PERIOD).countingFinal()).isFalse();
    }

    @Test
    void a_provider_reads_the_lines_of_all_once_it_was_handed_in() {
        some.submitted(PERIOD);

        var form = some.ask(wired -> wired.get(Reports.class).form(some.worker, some.of(PERIOD)));

        assertThat(form.lines()).hasSize(3);
    }

    @Test
    void the_municipality_sees_nothing_of_a_draft() {
        some.filled(PERIOD);

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.ask(wired -> wired.get(Reports.class).form(some.manager, some.of(PERIOD))));
        var report = some.ask(wired -> wired.get(Reports.class).report(some.manager, some.of(PERIOD)));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.NOT_SUBMITTED);
        assertThat(report.revisions()).isEmpty();
    }

    @Test
    void accepted_figures_are_final() {
        some.accepted(PERIOD);

        var report = some.report(PERIOD);
        assertThat(report.status()).isEqualTo(Submission.Status.ACCEPTED);
        assertThat(report.countingFinal()).isTrue();
        assertThat(report.latest().orElseThrow().decidedBy()).isEqualTo(some.manager.name());
    }

    @Test
    void accepting_twice_is_accepting_once() {
        some.accepted(PERIOD);

        some.accept(PERIOD, 1);

        assertThat(entries("review.accept")).isEqualTo(1);
    }

    @Test
    void a_figure_that_stands_out_is_explained_before_it_is_handed_in() {
        for (var period : List.of("2024-K3", "2024-K4", "2025-K1", "2025-K2", "2025-K3")) {
            some.accepted(period);
        }
        some.on("2026-01-10").filled("2025-K4");
        var findings = some.enter(some.reporter, "2025-K4", line(some.initiatives(some.reporter), count(40)));
        assertThat(findings.warnings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.details()).containsExactly("40", "14", "14"));

        var refusal = catchThrowableOfType(RuleBroken.class, () -> some.submit("2025-K4"));
        assertThat(refusal.rule()).isEqualTo(Submission.Rule.UNEXPLAINED);

        some.change(wired -> wired.get(ExplainWarnings.class)
                .explain(
                        some.reporter,
                        some.of("2025-K4"),
                        Map.of(some.initiatives(some.reporter), "Nieuw buurtfonds")));
        some.submit("2025-K4");
        assertThat(some.report("2025-K4").status()).isEqualTo(Submission.Status.SUBMITTED);
    }

    @Test
    void whoever_submitted_never_decides() {
        some.submitted(PERIOD);
        var both = new Person(
                some.signer.account(),
                some.signer.name(),
                some.manager.role(),
                some.manager.organisation(),
                some.manager.organisationName(),
                true);

        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.change(wired -> wired.get(AcceptReport.class).accept(both, some.of(PERIOD), 1)));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.OWN_REPORT);
    }

    @Test
    void evidence_stays_with_the_report() {
        some.filled(PERIOD);
        var id = some.ask(wired -> wired.get(AddEvidence.class)
                .add(some.reporter, some.of(PERIOD), "telling.pdf", "application/pdf", new byte[] {1, 2, 3}));
        some.submit(PERIOD);

        var file = some.ask(wired -> wired.get(Reports.class).evidence(some.manager, some.of(PERIOD), id));

        assertThat(file.content()).containsExactly(1, 2, 3);
        assertThat(some.report(PERIOD).evidence())
                .singleElement()
                .satisfies(shown -> assertThat(shown.size()).isEqualTo(3));
    }

    @Test
    void a_program_is_no_evidence() {
        var refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> some.change(wired -> wired.get(AddEvidence.class)
                        .add(some.reporter, some.of(PERIOD), "telling.exe", "application/pdf", new byte[1])));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.FILE_KIND);
    }

    private Entry current(LineKey line) {
        return some.ask(wired -> wired.get(Reports.class)
                .form(some.reporter, some.of(PERIOD))
                .line(line)
                .current());
    }

    private long entries(String action) {
        return some.ask(wired -> ((Number) wired.entities()
                        .createNativeQuery("select count(*) from audit_entry where action = ?1 and object_id = ?2")
                        .setParameter(1, action)
                        .setParameter(2, some.of(PERIOD).toString())
                        .getSingleResult())
                .longValue());
    }
}
