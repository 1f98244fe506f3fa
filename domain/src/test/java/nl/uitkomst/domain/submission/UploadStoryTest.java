package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UploadStoryTest {

    private static final String PERIOD = "2025-K3";

    private SomeReport some;

    @BeforeEach
    void agree() {
        some = SomeReport.agreed();
    }

    @Test
    void nothing_becomes_a_result_before_it_is_confirmed() {
        var upload = keep(some.reporter, "a", reading(14));
        assertThat(some.report(PERIOD).revisions()).isEmpty();

        confirm(some.reporter, upload);

        assertThat(current(some.initiatives(some.reporter))).isEqualTo(count(14));
        assertThat(received(upload).status()).isEqualTo(Upload.Status.CONFIRMED);
        assertThat(narrative()).containsEntry(NarrativeSection.LESSONS, "Eerder bellen.");
    }

    @Test
    void comes_back_exactly_as_it_was_read() {
        var reading = reading(14);

        var received = received(keep(some.reporter, "a", reading));

        assertThat(received.reading()).isEqualTo(reading);
        assertThat(received.content()).isEqualTo("a".getBytes(StandardCharsets.UTF_8));
        assertThat(received.findings().all()).isEmpty();
    }

    @Test
    void the_same_file_is_the_same_upload() {
        var first = keep(some.reporter, "a", reading(14));

        assertThat(keep(some.reporter, "a", reading(14))).isEqualTo(first);
    }

    @Test
    void a_newer_file_takes_the_place_of_one_that_was_not_confirmed() {
        var first = keep(some.reporter, "a", reading(14));
        var second = keep(some.reporter, "b", reading(15));

        var refusal = catchThrowableOfType(RuleBroken.class, () -> confirm(some.reporter, first));
        confirm(some.reporter, second);

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.REPLACED);
        assertThat(received(first).isKept()).isTrue();
        assertThat(current(some.initiatives(some.reporter))).isEqualTo(count(15));
    }

    @Test
    void a_file_with_an_error_cannot_be_confirmed() {
        var wrong = new LinkedHashMap<>(reading(14).entries());
        wrong.put(some.relapseOf(some.worker), ratio(52, 47));
        var upload = keep(some.reporter, "a", new WorkbookReading(wrong, Map.of(), Map.of(), List.of()));

        var refusal = catchThrowableOfType(RuleBroken.class, () -> confirm(some.reporter, upload));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.HAS_ERRORS);
        assertThat(received(upload).findings().errors())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.NUMERATOR_ABOVE_DENOMINATOR);
    }

    @Test
    void confirming_twice_is_confirming_once() {
        var upload = keep(some.reporter, "a", reading(14));

        confirm(some.reporter, upload);
        confirm(some.reporter, upload);

        assertThat(some.report(PERIOD).revisions()).hasSize(1);
    }

    @Test
    void a_line_that_someone_else_changed_since_is_not_written_over() {
        some.on("2025-10-05").filled(PERIOD);
        var upload = keep(some.reporter, "a", reading(20));
        some.on("2025-10-06").enter(some.signer, PERIOD, line(some.initiatives(some.reporter), count(15)));

        var refusal = catchThrowableOfType(RuleBroken.class, () -> confirm(some.reporter, upload));

        assertThat(refusal.rule()).isEqualTo(Submission.Rule.CHANGED_MEANWHILE);
        assertThat(current(some.initiatives(some.reporter))).isEqualTo(count(15));
    }

    @Test
    void a_file_that_may_hold_the_number_of_a_citizen_is_not_kept() {
        var reading = new WorkbookReading(
                reading(14).entries(), Map.of(), Map.of(NarrativeSection.LESSONS, "Bel 111222333"), List.of());

        var upload = keep(some.reporter, "a", reading);

        assertThat(received(upload).isKept()).isFalse();
        assertThat(received(upload).reading().narrative()).isEmpty();
        assertThat(received(upload).findings().errors())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.BSN);
        assertThat(catchThrowableOfType(RuleBroken.class, () -> confirm(some.reporter, upload))
                        .rule())
                .isEqualTo(Submission.Rule.HAS_ERRORS);
    }

    @Test
    void a_provider_sends_its_own_lines_and_does_not_see_the_file_of_the_cooperative() {
        var own = new WorkbookReading(Map.of(some.relapseOf(some.worker), ratio(3, 30)), Map.of(), Map.of(), List.of());
        var upload = keep(some.worker, "p", own);
        var whole = keep(some.reporter, "a", reading(14));

        confirm(some.worker, upload);

        assertThat(current(some.relapseOf(some.worker))).isEqualTo(ratio(3, 30));
        assertThat(catchThrowableOfType(
                        Missing.class,
                        () -> some.ask(wired -> wired.get(Reports.class).upload(some.worker, some.of(PERIOD), whole))))
                .isNotNull();
        assertThat(received(upload).id()).isEqualTo(upload);
    }

    @Test
    void a_provider_cannot_slip_in_a_line_of_another() {
        var foreign = new WorkbookReading(
                Map.of(some.relapseOf(some.otherWorker), ratio(3, 30)), Map.of(), Map.of(), List.of());
        var upload = keep(some.worker, "p", foreign);

        assertThat(catchThrowableOfType(RuleBroken.class, () -> confirm(some.worker, upload))
                        .rule())
                .isEqualTo(Submission.Rule.HAS_ERRORS);
    }

    @Test
    void nothing_is_taken_in_while_a_report_waits_for_a_decision() {
        some.submitted(PERIOD);

        assertThat(catchThrowableOfType(RuleBroken.class, () -> keep(some.reporter, "a", reading(14)))
                        .rule())
                .isEqualTo(Submission.Rule.CLOSED);
    }

    private WorkbookReading reading(long initiatives) {
        var entries = new LinkedHashMap<LineKey, Entry>();
        entries.put(some.relapseOf(some.worker), ratio(12, 98));
        entries.put(some.relapseOf(some.otherWorker), new Entry.NotDelivered("Overgang naar een ander systeem"));
        entries.put(some.initiatives(some.reporter), count(initiatives));
        return new WorkbookReading(
                entries,
                Map.of(some.relapseOf(some.worker), new Finding.Cell("Invoer", "F12")),
                Map.of(NarrativeSection.LESSONS, "Eerder bellen."),
                List.of());
    }

    private UUID keep(Person by, String content, WorkbookReading reading) {
        return some.ask(wired -> wired.get(KeepUpload.class)
                .keep(by, some.of(PERIOD), "werkmap.xlsx", content.getBytes(StandardCharsets.UTF_8), reading));
    }

    private void confirm(Person by, UUID upload) {
        some.change(wired -> wired.get(ConfirmUpload.class).confirm(by, some.of(PERIOD), upload));
    }

    private ReceivedFile received(UUID upload) {
        return some.ask(wired -> wired.get(Reports.class).upload(some.reporter, some.of(PERIOD), upload));
    }

    private Entry current(LineKey line) {
        return some.ask(wired -> wired.get(Reports.class)
                .form(some.reporter, some.of(PERIOD))
                .line(line)
                .current());
    }

    private Map<NarrativeSection, String> narrative() {
        return some.ask(wired ->
                wired.get(Reports.class).form(some.reporter, some.of(PERIOD)).narrative());
    }
}
