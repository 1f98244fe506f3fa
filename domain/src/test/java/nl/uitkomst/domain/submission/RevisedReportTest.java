package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.review.ReturnReport;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A report that was returned or accepted and is filled anew, in a revision of its own. */
class RevisedReportTest {

    private static final String PERIOD = "2025-K3";

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
    }

    @Test
    void what_was_returned_is_filled_anew_in_a_revision_of_its_own() {
        some.returned(PERIOD, "De teller klopt niet.");
        assertThat(some.report(PERIOD).counting()).isNull();

        some.enter(some.reporter, PERIOD, line(some.relapseOf(some.worker), ratio(10, 98)));
        some.submit(PERIOD);
        some.accept(PERIOD, 2);

        var report = some.report(PERIOD);
        assertThat(report.revisions())
                .extracting(Report.Version::status)
                .containsExactly(Revision.Status.RETURNED, Revision.Status.ACCEPTED);
        assertThat(report.revisions().get(0).decisionReason()).isEqualTo("De teller klopt niet.");
        assertThat(report.counting()).isEqualTo(2);
        assertThat(entry(1, some.relapseOf(some.worker))).isEqualTo(ratio(12, 98));
        assertThat(entry(2, some.relapseOf(some.worker))).isEqualTo(ratio(10, 98));
        assertThat(entry(2, some.initiatives(some.reporter))).isEqualTo(count(14));
    }

    @Test
    void what_was_returned_can_be_handed_in_unchanged() {
        some.returned(PERIOD, "Klopt dit?");

        some.submit(PERIOD);

        assertThat(some.report(PERIOD).status()).isEqualTo(Submission.Status.SUBMITTED);
        assertThat(entry(2, some.initiatives(some.reporter))).isEqualTo(count(14));
    }

    @Test
    void the_accepted_figures_count_until_a_correction_is_accepted() {
        some.accepted(PERIOD);
        some.change(wired -> wired.get(StartCorrection.class).start(some.reporter, some.of(PERIOD), "Dubbel geteld"));
        some.enter(some.reporter, PERIOD, line(some.initiatives(some.reporter), count(13)));
        assertThat(some.report(PERIOD).status()).isEqualTo(Submission.Status.ACCEPTED);

        some.submit(PERIOD);
        assertThat(some.report(PERIOD).counting()).isEqualTo(1);
        assertThat(some.report(PERIOD).countingFinal()).isTrue();

        some.accept(PERIOD, 2);
        assertThat(some.report(PERIOD).counting()).isEqualTo(2);
        assertThat(entry(1, some.initiatives(some.reporter))).isEqualTo(count(14));
    }

    @Test
    void a_correction_that_is_returned_leaves_the_accepted_figures_counting() {
        some.accepted(PERIOD);
        some.change(wired -> wired.get(StartCorrection.class).start(some.reporter, some.of(PERIOD), "Dubbel geteld"));
        some.submit(PERIOD);

        some.change(wired -> wired.get(ReturnReport.class).giveBack(some.manager, some.of(PERIOD), 2, "Nee"));

        assertThat(some.report(PERIOD).counting()).isEqualTo(1);
        assertThat(some.report(PERIOD).countingFinal()).isTrue();
        assertThat(some.report(PERIOD).status()).isEqualTo(Submission.Status.RETURNED);
    }

    @Test
    void only_what_was_accepted_is_corrected_and_with_a_reason() {
        some.filled(PERIOD);
        assertThat(correction("Fout")).isEqualTo(Submission.Rule.CORRECTION_OPEN);
        some.submit(PERIOD);
        assertThat(correction("Fout")).isEqualTo(Submission.Rule.NOT_ACCEPTED);
        some.accept(PERIOD, 1);
        assertThat(correction(" ")).isEqualTo(Submission.Rule.REASON_NEEDED);
        assertThat(correction("Van 111222333 gehoord")).isEqualTo(Submission.Rule.BSN);
        some.change(wired -> wired.get(StartCorrection.class).start(some.reporter, some.of(PERIOD), "Fout"));
        assertThat(correction("Fout")).isEqualTo(Submission.Rule.CORRECTION_OPEN);
    }

    @Test
    void two_revisions_can_be_laid_side_by_side() {
        some.returned(PERIOD, "Klopt dit?");
        some.enter(some.reporter, PERIOD, line(some.initiatives(some.reporter), count(13)));
        some.change(wired -> wired.get(WriteNarrative.class)
                .write(some.reporter, some.of(PERIOD), Map.of(NarrativeSection.LESSONS, "Eerder bellen.")));

        var comparison =
                some.ask(wired -> wired.get(CompareRevisions.class).compare(some.reporter, some.of(PERIOD), 1, 2));

        assertThat(comparison.changes()).isEqualTo(2);
        assertThat(comparison.rows().stream().filter(RevisionComparison.Row::isChanged))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.left()).isEqualTo(count(14));
                    assertThat(row.right()).isEqualTo(count(13));
                });
    }

    private RuleBroken.Rule correction(String reason) {
        return catchThrowableOfType(
                        RuleBroken.class,
                        () -> some.change(wired ->
                                wired.get(StartCorrection.class).start(some.reporter, some.of(PERIOD), reason)))
                .rule();
    }

    private Entry entry(int revision, LineKey line) {
        return some.ask(wired -> wired.get(Reports.class)
                .revision(some.reporter, some.of(PERIOD), revision)
                .line(line)
                .current());
    }
}
