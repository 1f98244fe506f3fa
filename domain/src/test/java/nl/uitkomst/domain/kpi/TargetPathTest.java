package nl.uitkomst.domain.kpi;

import nl.uitkomst.domain.kpi.TargetPath.Pace;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TargetPathTest {

    private static final List<ReportingPeriod> FOUR_YEARS = Stream.iterate(
                    ReportingPeriod.quarter(2024, 1), ReportingPeriod::next)
            .limit(16)
            .toList();

    @Test
    void by_steps_a_year_is_one_step_further_and_the_last_has_the_end_target() {
        var path = path(Pace.YEAR, "18", "12");

        var targets = path.stretches(FOUR_YEARS, Direction.AT_MOST, 1);

        assertThat(targets)
                .extracting(TargetStretch::high)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("16.5", "15", "13.5", "12"));
        assertThat(targets).extracting(TargetStretch::low).containsOnlyNulls();
        assertThat(targets.get(1).from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(targets.get(1).until()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void linear_every_period_is_one_step_further() {
        var targets = path(Pace.PERIOD, "20", "60").stretches(FOUR_YEARS, Direction.AT_LEAST, 1);

        assertThat(targets).hasSize(16);
        assertThat(targets.get(0).low()).isEqualByComparingTo("22.5");
        assertThat(targets.get(7).low()).isEqualByComparingTo("40");
        assertThat(targets.get(15).low()).isEqualByComparingTo("60");
    }

    @Test
    void between_its_ends_it_is_rounded_half_up_and_the_end_is_exact() {
        var year = FOUR_YEARS.subList(0, 3);
        var path = TargetPath.over(year, Pace.PERIOD, new BigDecimal("10"), new BigDecimal("11.25"));

        var targets = path.stretches(year, Direction.AT_LEAST, 1);

        assertThat(targets)
                .extracting(TargetStretch::low)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("10.4", "10.8", "11.25"));
    }

    @Test
    void neighbours_that_rounding_makes_equal_are_one() {
        var targets = path(Pace.PERIOD, "10", "11").stretches(FOUR_YEARS, Direction.AT_LEAST, 0);

        assertThat(targets)
                .extracting(TargetStretch::low)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(decimals("10", "11"));
        assertThat(targets.get(0).until()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @Test
    void a_path_of_two_bounds_does_not_exist() {
        assertThatThrownBy(() -> path(Pace.YEAR, "18", "12").stretches(FOUR_YEARS, Direction.BETWEEN, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TargetPath path(Pace pace, String start, String end) {
        return TargetPath.over(FOUR_YEARS, pace, new BigDecimal(start), new BigDecimal(end));
    }

    private static BigDecimal[] decimals(String... values) {
        return Stream.of(values).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
