package nl.uitkomst.domain.money;

import nl.uitkomst.domain.money.CostForecast.Basis;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import static nl.uitkomst.domain.money.SomeMoney.euro;
import static org.assertj.core.api.Assertions.assertThat;

class CostForecastTest {

    private static final List<ReportingPeriod> YEAR = Stream.of(1, 2, 3, 4)
            .map(number -> ReportingPeriod.quarter(2026, number))
            .toList();

    @Test
    void remaining_periods_follow_last_years_shares() {
        var forecast = CostForecast.of(cost(2025, "100", "100", "150", "250", "110", "110"), YEAR)
                .orElseThrow();

        assertThat(forecast.parts())
                .extracting(part -> part.amount() + " " + part.basis())
                .containsExactly(
                        "110.00 ACCEPTED", "110.00 ACCEPTED", "165.00 LAST_YEARS_SHARE", "275.00 LAST_YEARS_SHARE");
        assertThat(forecast.expected()).isEqualTo(euro("660"));
        assertThat(forecast.soFar()).isEqualTo(euro("220"));
        assertThat(forecast.error()).isNull();
    }

    @Test
    void without_a_full_last_year_they_follow_the_mean_of_the_last_four() {
        var forecast = CostForecast.of(cost(2025, "0", "100", "150", "250", "100.01"), YEAR.subList(1, 2))
                .orElseThrow();
        var none = new TreeMap<>(cost(2025, "0", "100", "150", "250", "100.01"));
        none.remove(ReportingPeriod.quarter(2025, 1));

        assertThat(CostForecast.of(none, YEAR).orElseThrow().remaining())
                .extracting(CostForecast.Part::basis)
                .containsOnly(Basis.MEAN_OF_FOUR);
        assertThat(forecast.parts().get(0).amount()).isEqualTo(euro("150"));
    }

    @Test
    void three_periods_are_too_few_and_a_full_year_needs_no_forecast() {
        assertThat(CostForecast.of(cost(2025, "1", "1", "1"), YEAR)).isEmpty();
        assertThat(CostForecast.of(cost(2026, "1", "1", "1", "1"), YEAR)).isEmpty();
    }

    @Test
    void the_range_comes_from_how_far_the_method_was_off_before() {
        var forecast = CostForecast.of(cost(2024, "100", "100", "100", "100", "110", "100", "100", "100", "100"), YEAR)
                .orElseThrow();

        assertThat(forecast.error()).isNotNull();
        assertThat(forecast.error()).isBetween(Ledger.ZERO, euro("20"));
    }

    private static Map<ReportingPeriod, Euro> cost(int year, String... amounts) {
        var cost = new TreeMap<ReportingPeriod, Euro>();
        for (var i = 0; i < amounts.length; i++) {
            cost.put(ReportingPeriod.quarter(year, 1).plus(i), euro(amounts[i]));
        }
        return cost;
    }
}
