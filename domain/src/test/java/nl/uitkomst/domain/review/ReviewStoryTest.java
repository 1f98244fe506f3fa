package nl.uitkomst.domain.review;

import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.submission.SomeReport;
import nl.uitkomst.domain.submission.Submission;
import nl.uitkomst.domain.submission.WorkList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.uitkomst.domain.submission.SomeReport.INITIATIVES;
import static nl.uitkomst.domain.submission.SomeReport.RELAPSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReviewStoryTest {

    private static final String PERIOD = "2025-K3";

    private SomeReport some;

    @BeforeEach
    void submit() {
        some = SomeReport.agreed().submitted(PERIOD);
    }

    @Test
    void a_question_is_open_until_it_is_answered() {
        ask(RELAPSE, "Hoeveel mensen wachten nog?");
        assertThat(review(some.reporter).isQuestionOpen(RELAPSE)).isTrue();
        assertThat(review(some.manager).marks()).containsEntry(RELAPSE, Mark.QUESTIONED);

        some.change(wired -> wired.get(AnswerRemark.class).answer(some.reporter, some.of(PERIOD), RELAPSE, "Elf."));

        assertThat(review(some.manager).isQuestionOpen(RELAPSE)).isFalse();
        assertThat(review(some.manager).about(RELAPSE))
                .extracting(Review.Remark::text)
                .containsExactly("Hoeveel mensen wachten nog?", "Elf.");
        assertThat(review(some.manager).about(null)).isEmpty();
    }

    @Test
    void a_reason_at_a_kpi_is_seen_by_the_cooperative_once_the_whole_is_returned() {
        mark(RELAPSE, Mark.RETURNED, "De noemer klopt niet.");
        assertThat(review(some.reporter).about(RELAPSE)).isEmpty();

        some.change(wired -> wired.get(ReturnReport.class).giveBack(some.manager, some.of(PERIOD), 1, null));

        assertThat(review(some.reporter).about(RELAPSE))
                .extracting(Review.Remark::text)
                .containsExactly("De noemer klopt niet.");
        assertThat(some.report(PERIOD).latest().orElseThrow().decisionReason())
                .isEqualTo("terugval: De noemer klopt niet.");
    }

    @Test
    void a_mark_can_be_changed_before_the_decision() {
        mark(RELAPSE, Mark.RETURNED, "De noemer klopt niet.");
        mark(RELAPSE, Mark.AGREED, null);

        assertThat(review(some.manager).marks()).containsEntry(RELAPSE, Mark.AGREED);
        assertThat(review(some.manager).about(RELAPSE)).isEmpty();
    }

    @Test
    void is_not_accepted_while_a_kpi_is_marked_to_be_returned() {
        mark(RELAPSE, Mark.RETURNED, "De noemer klopt niet.");

        var refusal = catchThrowableOfType(RuleBroken.class, () -> accept(some.manager));

        assertThat(refusal.rule()).isEqualTo(ReviewRule.MARKED_FOR_RETURN);
        assertThat(refusal.details()).isEqualTo(List.of("terugval"));
        assertThat(some.report(PERIOD).status()).isEqualTo(Submission.Status.SUBMITTED);
    }

    @Test
    void is_not_returned_without_any_reason() {
        assertThat(refusal(() -> some.change(
                        wired -> wired.get(ReturnReport.class).giveBack(some.manager, some.of(PERIOD), 1, " "))))
                .isEqualTo(ReviewRule.REASON_NEEDED);
        assertThat(refusal(() -> mark(RELAPSE, Mark.RETURNED, " "))).isEqualTo(ReviewRule.REASON_NEEDED);
    }

    @Test
    void words_are_not_empty_not_endless_and_name_no_citizen() {
        assertThat(refusal(() -> ask(RELAPSE, " "))).isEqualTo(ReviewRule.TEXT_NEEDED);
        assertThat(refusal(() -> ask(RELAPSE, "x".repeat(2001)))).isEqualTo(ReviewRule.TEXT_TOO_LONG);
        assertThat(refusal(() -> ask(RELAPSE, "Wie is 111222333?"))).isEqualTo(Submission.Rule.BSN);
    }

    @Test
    void only_the_municipality_reviews() {
        for (var person : List.of(some.signer, some.reporter, some.worker)) {
            assertThat(refusal(() -> accept(person))).isEqualTo(AccessPolicy.Rule.NOT_ALLOWED);
        }
        assertThat(catchThrowableOfType(Missing.class, () -> accept(some.stranger)))
                .isNotNull();
    }

    @Test
    void nothing_is_asked_or_marked_after_the_decision() {
        accept(some.manager);

        assertThat(refusal(() -> ask(RELAPSE, "Waarom?"))).isEqualTo(Submission.Rule.NOT_SUBMITTED);
        assertThat(refusal(() -> mark(RELAPSE, Mark.AGREED, null))).isEqualTo(Submission.Rule.NOT_SUBMITTED);
    }

    @Test
    void a_kpi_that_is_not_in_the_contract_has_no_mark() {
        assertThat(catchThrowableOfType(Missing.class, () -> mark(new KpiCode("onbekend"), Mark.AGREED, null)))
                .isNotNull();
    }

    @Test
    void marks_are_the_own_business_of_the_municipality() {
        mark(INITIATIVES, Mark.AGREED, null);

        assertThat(review(some.reporter).marks()).isEmpty();
    }

    @Test
    void the_work_list_says_for_each_side_what_is_to_be_done() {
        some.on("2025-12-01");
        ask(RELAPSE, "Waarom?");

        assertThat(task(some.manager, PERIOD).task()).isEqualTo(WorkList.Task.TO_REVIEW);
        assertThat(task(some.manager, PERIOD).mine()).isTrue();
        assertThat(task(some.reporter, PERIOD).task()).isEqualTo(WorkList.Task.ASKED);
        assertThat(task(some.worker, PERIOD).task()).isEqualTo(WorkList.Task.WAITING);
        assertThat(task(some.reporter, PERIOD).questions()).isEqualTo(1);
        assertThat(task(some.reporter, "2025-K2").task()).isEqualTo(WorkList.Task.LATE);
        assertThat(task(some.reporter, "2025-K4").task()).isEqualTo(WorkList.Task.RUNNING);
        assertThat(task(some.worker, "2025-K2").due()).isEqualTo(1);
        assertThat(items(some.otherWorker))
                .extracting(item -> item.report().period())
                .doesNotContain("2024-K2");
        assertThat(items(some.stranger)).isEmpty();
    }

    @Test
    void the_work_list_drops_what_is_accepted_and_tells_what_was_returned() {
        accept(some.manager);
        some.returned("2025-K2", "Klopt dit?");

        assertThat(items(some.manager))
                .extracting(item -> item.report().period())
                .doesNotContain(PERIOD);
        assertThat(task(some.reporter, "2025-K2").task()).isEqualTo(WorkList.Task.RETURNED);
        assertThat(items(some.reporter).get(0).report().period()).isEqualTo("2025-K2");
    }

    private void ask(KpiCode kpi, String text) {
        some.change(wired -> wired.get(AskQuestion.class).ask(some.manager, some.of(PERIOD), kpi, text));
    }

    private void mark(KpiCode kpi, Mark mark, String reason) {
        some.change(wired -> wired.get(MarkKpi.class).mark(some.manager, some.of(PERIOD), kpi, mark, reason));
    }

    private void accept(Person by) {
        some.change(wired -> wired.get(AcceptReport.class).accept(by, some.of(PERIOD), 1));
    }

    private Review review(Person by) {
        return some.ask(wired -> wired.get(Reviews.class).of(by, some.of(PERIOD)));
    }

    private List<WorkList.Item> items(Person by) {
        return some.ask(wired -> wired.get(WorkList.class).items(by));
    }

    private WorkList.Item task(Person by, String period) {
        return items(by).stream()
                .filter(item -> item.report().equals(some.of(period)))
                .findFirst()
                .orElseThrow();
    }

    private static RuleBroken.Rule refusal(Runnable act) {
        return catchThrowableOfType(RuleBroken.class, act::run).rule();
    }
}
