package nl.uitkomst.domain.outcome;

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

class ForecastTest {

    @Test
    void volunteers_at_year_end_are_the_last_plus_the_median_step() {
        var forecast = stock().atLeast("140", "0")
                .startingIn(ReportingPeriod.quarter(2024, 4))
                .values(112, 118, 125, 131)
                .outcome()
                .forecast();

        assertThat(forecast.year()).isEqualTo(2025);
        assertThat(forecast.expected()).isEqualByComparingTo("137");
        assertThat(forecast.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(forecast.pace().amount()).isEqualByComparingTo("9");
        assertThat(forecast.pace().reachable()).isTrue();
        assertThat(forecast.low()).isNull();
    }

    @Test
    void there_is_none_before_four_accepted_periods() {
        var provisional =
                stock().atLeast("140", "0").values(112, 118, 125).provisional().values(131, 134);

        assertThat(provisional.outcome().forecast()).isNull();
    }

    @Test
    void a_year_that_is_complete_gives_way_to_the_next() {
        var forecast =
                count().atLeast("100", "0").values(90, 100, 110, 120).outcome().forecast();

        assertThat(forecast.year()).isEqualTo(2025);
        assertThat(forecast.expected()).isEqualByComparingTo("420");
        assertThat(forecast.pace().amount()).isEqualByComparingTo("400");
    }

    @Test
    void a_count_is_spread_as_it_was_last_year() {
        var forecast = count().atLeast("20", "0")
                .values(10, 20, 30, 40, 12, 24)
                .outcome()
                .forecast();

        // 36 so far against 30 then: the rest is 70 x 36 / 30.
        assertThat(forecast.expected()).isEqualByComparingTo("120");
        assertThat(forecast.verdict()).isEqualTo(Verdict.MET);
        assertThat(forecast.pace().amount()).isEqualByComparingTo("44");
    }

    @Test
    void without_a_full_last_year_the_mean_of_the_last_four_does() {
        var forecast = count().atLeast("20", "0")
                .startingIn(ReportingPeriod.quarter(2024, 3))
                .values(10, 20, 30, 40)
                .outcome()
                .forecast();

        assertThat(forecast.expected()).isEqualByComparingTo("120");
    }

    @Test
    void a_ratio_goes_on_as_its_last_four_with_as_many_cases() {
        var history = ratio().atMost("12", "1");
        history.of(10, 100).of(20, 100).of(30, 100).of(20, 100).of(10, 100);

        var forecast = history.outcome().forecast();

        // Last four 80 of 400, so 20 of 100 each: 10 + 60 of 100 + 300.
        assertThat(forecast.expected()).isEqualByComparingTo("17.5");
        assertThat(forecast.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(forecast.pace().amount()).isEqualByComparingTo("38");
        assertThat(forecast.pace().outOf()).isEqualByComparingTo("300");
        assertThat(forecast.pace().reachable()).isTrue();
    }

    @Test
    void a_target_that_cannot_be_reached_any_more_is_called_so() {
        var history = ratio().atMost("12", "0");
        history.of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(90, 100)
                .of(90, 100)
                .of(90, 100);
        var tooLittle = ratio().atLeast("90", "0");
        tooLittle
                .of(90, 100)
                .of(90, 100)
                .of(90, 100)
                .of(90, 100)
                .of(10, 100)
                .of(10, 100)
                .of(10, 100);

        assertThat(history.outcome().forecast().pace().reachable()).isFalse();
        assertThat(tooLittle.outcome().forecast().pace().reachable()).isFalse();
    }

    @Test
    void an_average_needs_a_mean_over_the_respondents_to_come() {
        var history = average().atLeast("7.5", "0.3");
        history.of("700", "100").of("700", "100").of("700", "100").of("700", "100");
        history.of("700", "100").of("700", "100");

        var forecast = history.outcome().forecast();

        assertThat(forecast.expected()).isEqualByComparingTo("7.0");
        assertThat(forecast.pace().amount()).isEqualByComparingTo("8.0");
        assertThat(forecast.pace().outOf()).isEqualByComparingTo("200");
    }

    @Test
    void an_index_is_forecast_on_its_values_against_the_base_of_the_year() {
        var base = new BaseYear(
                Map.of(
                        1, BigDecimal.valueOf(250),
                        2, BigDecimal.valueOf(230),
                        3, BigDecimal.valueOf(220),
                        4, BigDecimal.valueOf(200)),
                null);
        var forecast = index().atMost("30", "0")
                .base(base)
                .values(75, 69, 66, 60, 50)
                .outcome()
                .forecast();

        // 195 x 50 / 75 = 130 more, 180 of 900.
        assertThat(forecast.expected()).isEqualByComparingTo("20");
        assertThat(forecast.pace().amount()).isEqualByComparingTo("220");
    }

    @Test
    void the_range_is_the_eightieth_percentile_of_what_the_method_was_off() {
        // Steps of 10 with jolts of 0, 2, 4, 6 and 8 more: the median step of the three before is known at each.
        var history = stock().atLeast("0", "0").values(10, 20, 30, 40, 50, 62, 76, 92, 110);

        var forecast = history.outcome().forecast();

        // Errors: 50 (said 50) 0; 62 (60) 2; 76 (72) 4; 92 (88) 4; 110 (106) 4. The fourth of five is 4.
        assertThat(forecast.expected()).isEqualByComparingTo("158");
        assertThat(forecast.low()).isEqualByComparingTo("154");
        assertThat(forecast.high()).isEqualByComparingTo("162");
    }

    @Test
    void a_ratio_never_goes_beyond_a_hundred() {
        var history = ratio().atLeast("90", "0");
        for (var i = 0; i < 9; i++) {
            history.of(i % 2 == 0 ? 100 : 60, 100);
        }

        assertThat(history.outcome().forecast().high()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
    }
}
