package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.dialogue.Point.Kind;
import nl.uitkomst.domain.dialogue.Reason.Code;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.review.AnswerRemark;
import nl.uitkomst.domain.review.AskQuestion;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.submission.ExplainWarnings;
import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.SomeReport;
import nl.uitkomst.domain.submission.SubmitReport;
import nl.uitkomst.domain.submission.WriteNarrative;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static nl.uitkomst.domain.submission.SomeReport.INITIATIVES;
import static nl.uitkomst.domain.submission.SomeReport.RELAPSE;
import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What an agenda is made from, on the real database. */
class AgendaFactsTest {

    private final SomeReport some = SomeReport.agreed();

    @Test
    void a_kpi_that_misses_again_is_counted_up_to_the_period_that_is_talked_about() {
        relapses("2025-K1", 30);
        relapses("2025-K2", 30);
        relapses("2025-K3", 30);

        assertThat(kpi("2025-K2", RELAPSE).missesInARow()).isEqualTo(2);
        assertThat(kpi("2025-K3", RELAPSE).missesInARow()).isEqualTo(3);
        assertThat(kpi("2025-K3", INITIATIVES).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_kpi_that_met_after_a_miss_has_recovered() {
        relapses("2025-K1", 60);
        relapses("2025-K2", 5);

        assertThat(kpi("2025-K2", RELAPSE).recovered()).isTrue();
        assertThat(kpi("2025-K2", RELAPSE).missesInARow()).isZero();
    }

    @Test
    void explanations_bottlenecks_and_questions_come_from_the_report_that_counts() {
        fill("2025-K3", 30);
        some.change(wired -> {
            wired.get(ExplainWarnings.class)
                    .explain(
                            some.reporter,
                            some.of("2025-K3"),
                            Map.of(some.relapseOf(some.worker), "Een team verhuisde"));
            wired.get(WriteNarrative.class)
                    .write(
                            some.reporter,
                            some.of("2025-K3"),
                            Map.of(NarrativeSection.BOTTLENECKS, "Te weinig woningen."));
        });

        assertThat(situation("2025-K3").report().bottlenecks()).isEmpty();
        some.change(wired -> wired.get(SubmitReport.class).submit(some.signer, some.of("2025-K3")));
        some.change(
                wired -> wired.get(AskQuestion.class).ask(some.manager, some.of("2025-K3"), RELAPSE, "Hoe komt dat?"));

        var situation = situation("2025-K3");
        assertThat(situation.report().bottlenecks()).isEqualTo("Te weinig woningen.");
        assertThat(kpi("2025-K3", RELAPSE).explained())
                .extracting(KpiFact.Explanation::text)
                .containsExactly("Een team verhuisde");
        assertThat(kpi("2025-K3", RELAPSE).asked()).isTrue();
        some.on("2025-10-08")
                .change(wired -> wired.get(AnswerRemark.class)
                        .answer(some.reporter, some.of("2025-K3"), RELAPSE, "Zo komt dat."));
        assertThat(kpi("2025-K3", RELAPSE).asked()).isFalse();
        assertThat(situation("2025-K3").report().questions())
                .singleElement()
                .satisfies(question ->
                        assertThat(question.took().orElseThrow().toDays()).isEqualTo(3));
    }

    @Test
    void a_report_that_was_not_accepted_is_provisional_and_one_that_was_not_handed_in_is_missing() {
        some.submitted("2025-K2");

        assertThat(reasons("2025-K2", Kind.REPORT)).contains(Code.PROVISIONAL);
        assertThat(reasons("2025-K1", Kind.REPORT)).containsExactly(Code.REPORT_LATE);
        assertThat(reasons("2025-K3", Kind.REPORT)).containsExactly(Code.REPORT_EXPECTED);
    }

    @Test
    void what_is_no_period_of_the_contract_is_missing_and_so_is_a_contract_of_others() {
        assertThat(catchThrowable(() -> situation("2023-K4"))).isInstanceOf(Missing.class);
        assertThat(catchThrowable(() -> situation("nooit"))).isInstanceOf(Missing.class);
        assertThat(catchThrowable(() ->
                        some.ask(wired -> wired.get(AgendaFacts.class).of(some.stranger, some.contract, "2025-K3"))))
                .isInstanceOf(Missing.class);
    }

    @Test
    void it_takes_the_same_number_of_queries_however_much_was_reported() {
        relapses("2024-K4", 30);
        var before = queries("2024-K4");
        relapses("2025-K1", 30);
        relapses("2025-K2", 30);
        relapses("2025-K3", 30);

        assertThat(queries("2025-K3")).isEqualTo(before).isLessThan(30);
    }

    private int queries(String period) {
        return some.ask(wired -> {
            var facts = wired.get(AgendaFacts.class);
            facts.of(some.manager, some.contract, period);
            var start = asked(wired);
            facts.of(some.manager, some.contract, period);
            return asked(wired) - start;
        });
    }

    private static int asked(Wired wired) {
        var answer = (Object[]) wired.entities()
                .createNativeQuery("show session status like 'Questions'")
                .getSingleResult();
        return Integer.parseInt(answer[1].toString());
    }

    private void relapses(String period, int of100) {
        fill(period, of100);
        some.change(wired -> wired.get(SubmitReport.class).submit(some.signer, some.of(period)));
    }

    private void fill(String period, int of100) {
        some.enter(
                some.reporter,
                period,
                line(some.relapseOf(some.worker), ratio(of100, 100)),
                line(some.relapseOf(some.otherWorker), ratio(of100, 100)),
                line(some.initiatives(some.reporter), count(14)));
    }

    private Situation situation(String period) {
        return some.ask(wired -> wired.get(AgendaFacts.class).of(some.manager, some.contract, period));
    }

    private KpiFact kpi(String period, KpiCode code) {
        return situation(period).kpis().stream()
                .filter(kpi -> kpi.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<Code> reasons(String period, Kind kind) {
        return ProposedAgenda.of(situation(period)).stream()
                .filter(point -> point.kind() == kind)
                .flatMap(point -> point.reasons().stream())
                .map(Reason::code)
                .toList();
    }
}
