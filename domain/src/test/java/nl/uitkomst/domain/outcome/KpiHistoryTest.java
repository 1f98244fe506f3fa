package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

import static nl.uitkomst.domain.outcome.SomeHistory.average;
import static nl.uitkomst.domain.outcome.SomeHistory.count;
import static nl.uitkomst.domain.outcome.SomeHistory.index;
import static nl.uitkomst.domain.outcome.SomeHistory.ratio;
import static nl.uitkomst.domain.outcome.SomeHistory.stock;
import static org.assertj.core.api.Assertions.assertThat;

class KpiHistoryTest {

    @Test
    void providers_are_summed_before_dividing() {
        var providers = new Reported(
                        ReportingPeriod.quarter(2024, 1),
                        State.FINAL,
                        BigDecimal.valueOf(12),
                        BigDecimal.valueOf(98),
                        new Coverage(1, 1))
                .plus(part(9, 101))
                .plus(part(26, 220));

        var outcome = ratio().atMost("12", "1")
                .of(providers.numerator().toString(), providers.denominator().toString())
                .last();

        assertThat(outcome.figure().rounded(1)).hasToString("11.2");
        assertThat(outcome.figure().numerator()).isEqualByComparingTo("47");
        assertThat(outcome.figure().denominator()).isEqualByComparingTo("419");
        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
        assertThat(providers.coverage()).isEqualTo(new Coverage(3, 3));
    }

    @Test
    void means_are_weighted_by_their_respondents() {
        var satisfaction = new BigDecimal("7.8")
                .multiply(BigDecimal.valueOf(40))
                .add(new BigDecimal("7.0").multiply(BigDecimal.valueOf(10)))
                .add(new BigDecimal("7.4").multiply(BigDecimal.valueOf(50)));

        var outcome = average()
                .atLeast("7.5", "0.3")
                .of(satisfaction.toString(), "100")
                .last();

        assertThat(outcome.figure().rounded(2)).hasToString("7.52");
        assertThat(outcome.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void an_index_is_compared_with_the_same_period_of_the_base_year() {
        var evictions = new BaseYear(
                Map.of(
                        1, BigDecimal.valueOf(250),
                        2, BigDecimal.valueOf(230),
                        3, BigDecimal.valueOf(220),
                        4, BigDecimal.valueOf(200)),
                BigDecimal.valueOf(900));

        var good = index().atMost("30", "0").base(evictions).value("66").last();
        var bad = index().atMost("30", "0").base(evictions).value("76").last();

        assertThat(good.figure().rounded(1)).hasToString("26.4");
        assertThat(good.verdict()).isEqualTo(Verdict.MET);
        assertThat(good.shareOfBaseYear()).isFalse();
        assertThat(bad.figure().rounded(1)).hasToString("30.4");
        assertThat(bad.verdict()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void an_index_without_the_period_takes_its_share_of_the_base_year_and_says_so() {
        var outcome = index().atMost("30", "0")
                .base(new BaseYear(Map.of(), BigDecimal.valueOf(900)))
                .values(66)
                .last();

        assertThat(outcome.figure().rounded(2)).hasToString("29.33");
        assertThat(outcome.shareOfBaseYear()).isTrue();
    }

    @Test
    void an_index_over_the_year_is_on_the_sums() {
        var evictions = new BaseYear(Map.of(1, BigDecimal.valueOf(250), 2, BigDecimal.valueOf(230)), null);

        var soFar = index().atMost("30", "0")
                .base(evictions)
                .values(66, 69)
                .outcome()
                .yearToDate();

        assertThat(soFar.figure().rounded(3)).hasToString("28.125");
    }

    @Test
    void a_zero_nothing_and_not_delivered_are_three_things() {
        var zero = ratio().atMost("12", "1").of(0, 40).last();
        var noCases = ratio().atMost("12", "1").of(0, 0).last();
        var notDelivered = ratio().atMost("12", "1").notDelivered().last();
        var notSubmitted = ratio().atMost("12", "1").notSubmitted().last();

        assertThat(zero.verdict()).isEqualTo(Verdict.MET);
        assertThat(zero.noFigure()).isNull();
        assertThat(noCases.figure()).isNull();
        assertThat(noCases.noFigure()).isEqualTo(NoFigure.NO_CASES);
        assertThat(noCases.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(notDelivered.noFigure()).isEqualTo(NoFigure.NOT_DELIVERED);
        assertThat(notSubmitted.noFigure()).isEqualTo(NoFigure.NOT_SUBMITTED);
    }

    @Test
    void below_the_minimum_coverage_there_is_a_figure_but_no_verdict() {
        var enough = ratio().atMost("12", "1").of(4, 40, new Coverage(4, 5)).last();
        var tooFew = ratio().atMost("12", "1").of(4, 40, new Coverage(79, 100)).last();

        assertThat(enough.verdict()).isEqualTo(Verdict.MET);
        assertThat(tooFew.figure()).isNotNull();
        assertThat(tooFew.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(tooFew.noFigure()).isEqualTo(NoFigure.TOO_LITTLE_COVERAGE);
    }

    @Test
    void without_a_target_there_is_a_figure_but_no_verdict() {
        var outcome = ratio().withoutTarget().of(4, 40).last();

        assertThat(outcome.figure()).isNotNull();
        assertThat(outcome.noFigure()).isEqualTo(NoFigure.NO_TARGET);
    }

    @Test
    void a_ratio_over_the_year_is_summed_over_its_periods() {
        var outcome = ratio().atMost("12", "1").of(10, 100).of(0, 0).of(30, 100).outcome();

        assertThat(outcome.yearToDate().figure().rounded(1)).hasToString("20.0");
        assertThat(outcome.yearToDate().verdict()).isEqualTo(Verdict.MISSED);
        assertThat(outcome.rollingFour()).isNull();
    }

    @Test
    void a_count_over_the_year_is_judged_by_the_sum_of_its_targets() {
        var outcome = count().atLeast("30", "2").values(29, 35, 28, 26).outcome();

        assertThat(outcome.yearToDate().figure().numerator()).isEqualByComparingTo("118");
        assertThat(outcome.yearToDate().target().low()).isEqualByComparingTo("120");
        assertThat(outcome.yearToDate().target().band().size()).isEqualByComparingTo("8");
        assertThat(outcome.yearToDate().verdict()).isEqualTo(Verdict.WITHIN_TOLERANCE);
    }

    @Test
    void what_stands_at_the_end_of_a_period_does_not_add_up() {
        var outcome = stock().atLeast("140", "0").values(112, 118, 125, 131).outcome();

        assertThat(outcome.yearToDate().figure().numerator()).isEqualByComparingTo("131");
        assertThat(outcome.rollingFour().figure().numerator()).isEqualByComparingTo("131");
        assertThat(outcome.rollingFour().target().low()).isEqualByComparingTo("140");
    }

    @Test
    void a_year_that_lacks_a_period_is_incomplete_and_has_no_verdict() {
        var outcome = ratio().atMost("12", "1")
                .of(5, 100)
                .of(5, 100)
                .notDelivered()
                .of(5, 100)
                .outcome();

        assertThat(outcome.rollingFour().verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(outcome.rollingFour().noFigure()).isEqualTo(NoFigure.INCOMPLETE_YEAR);
        assertThat(outcome.rollingFour().coverage()).isEqualTo(new Coverage(3, 4));
        assertThat(outcome.yearToDate().noFigure()).isEqualTo(NoFigure.INCOMPLETE_YEAR);
    }

    @Test
    void one_provisional_period_makes_the_year_provisional() {
        var outcome = ratio().atMost("12", "1")
                .of(5, 100)
                .provisional()
                .of(5, 100)
                .notSubmitted()
                .outcome();

        assertThat(outcome.yearToDate().state()).isEqualTo(State.PROVISIONAL);
        assertThat(outcome.latest().orElseThrow().period()).isEqualTo(ReportingPeriod.quarter(2024, 2));
    }

    @Test
    void periods_before_a_new_definition_are_not_taken_together_with_those_after() {
        var outcome = ratio().atMost("12", "1")
                .of(5, 100)
                .of(5, 100)
                .redefined("something else")
                .of(50, 100)
                .of(50, 100)
                .outcome();

        assertThat(outcome.periods()).extracting(PeriodOutcome::newVersion).containsExactly(false, false, true, false);
        assertThat(outcome.yearToDate().figure().rounded(0)).hasToString("50");
        assertThat(outcome.yearToDate().coverage()).isEqualTo(new Coverage(2, 4));
        assertThat(outcome.rollingFour()).isNull();
    }

    @Test
    void a_year_with_a_break_in_it_says_so_and_is_not_judged() {
        var outcome = ratio().atMost("12", "1")
                .of(5, 100)
                .redefined("something else")
                .of(50, 100)
                .outcome();

        assertThat(outcome.yearToDate().noFigure()).isEqualTo(NoFigure.BROKEN_SERIES);
        assertThat(outcome.yearToDate().verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(outcome.yearToDate().figure().denominator()).isEqualByComparingTo("100");
    }

    @Test
    void what_stands_at_the_end_of_a_period_speaks_for_the_year_also_after_a_break() {
        var outcome = stock().atLeast("10", "0")
                .values(9)
                .redefined("something else")
                .values(11)
                .outcome();

        assertThat(outcome.yearToDate().verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void nothing_is_forecast_for_a_year_in_which_a_break_was_agreed() {
        var history = ratio().atMost("12", "1")
                .of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(5, 100);
        var before = history.outcome();
        var broken = history.redefinedFrom(ReportingPeriod.quarter(2025, 4), "something else");

        assertThat(before.forecast()).isNotNull();
        assertThat(broken.outcome().forecast()).isNull();
    }

    @Test
    void a_kpi_is_known_as_it_stands_now_not_as_it_was_agreed_for_later() {
        var outcome = ratio().of(5, 100)
                .redefinedFrom(ReportingPeriod.quarter(2025, 1), "something else")
                .outcome();

        assertThat(outcome.definition().definition()).isEqualTo("what is counted");
        assertThat(outcome.versions()).hasSize(2);
    }

    @Test
    void every_period_says_by_which_version_it_is_judged() {
        var outcome = ratio().atMost("12", "0")
                .of(11, 100)
                .redefined("what is counted")
                .atMost("10", "0")
                .of(11, 100)
                .outcome();

        assertThat(outcome.periods()).extracting(PeriodOutcome::version).containsExactly(1, 2);
    }

    @Test
    void a_new_target_alone_breaks_nothing_and_judges_from_its_own_day() {
        var outcome = ratio().atMost("12", "0")
                .of(11, 100)
                .redefined("what is counted")
                .atMost("10", "0")
                .of(11, 100)
                .outcome();

        assertThat(outcome.periods()).extracting(PeriodOutcome::verdict).containsExactly(Verdict.MET, Verdict.MISSED);
        assertThat(outcome.periods()).extracting(PeriodOutcome::newVersion).containsExactly(false, false);
    }

    @Test
    void a_chosen_range_hides_earlier_periods_but_still_counts_them() {
        var outcome = stock().atLeast("140", "0")
                .values(112, 118, 125, 131)
                .history()
                .outcome(ReportingPeriod.quarter(2024, 4));

        assertThat(outcome.periods()).hasSize(1);
        assertThat(outcome.rollingFour()).isNotNull();
    }

    private static Reported part(int numerator, int denominator) {
        return new Reported(
                ReportingPeriod.quarter(2024, 1),
                State.FINAL,
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator),
                new Coverage(1, 1));
    }
}
