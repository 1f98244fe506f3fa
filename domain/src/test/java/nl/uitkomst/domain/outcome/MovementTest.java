package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.outcome.Movement.Basis;
import nl.uitkomst.domain.outcome.Movement.Sense;
import nl.uitkomst.domain.outcome.Movement.Way;
import org.junit.jupiter.api.Test;

import static nl.uitkomst.domain.outcome.SomeHistory.average;
import static nl.uitkomst.domain.outcome.SomeHistory.count;
import static nl.uitkomst.domain.outcome.SomeHistory.ratio;
import static nl.uitkomst.domain.outcome.SomeHistory.stock;
import static org.assertj.core.api.Assertions.assertThat;

class MovementTest {

    @Test
    void two_single_periods_that_chance_explains_are_level() {
        var movement =
                ratio().atMost("12", "1").of(55, 414).of(47, 419).outcome().movement();

        assertThat(movement.way()).isEqualTo(Way.LEVEL);
        assertThat(movement.sense()).isEqualTo(Sense.LEVEL);
        assertThat(movement.basis()).isEqualTo(Basis.ONE_PERIOD);
        assertThat(movement.from().numerator()).isEqualByComparingTo("55");
    }

    @Test
    void eight_periods_together_may_well_say_that_it_falls() {
        var history = ratio().atMost("12", "1");
        history.of(58, 400).of(61, 410).of(57, 405).of(55, 414);
        history.of(46, 420).of(45, 415).of(48, 410).of(47, 419);

        var movement = history.outcome().movement();

        assertThat(movement.basis()).isEqualTo(Basis.FOUR_PERIODS);
        assertThat(movement.sense()).isEqualTo(Sense.FALLS);
        assertThat(movement.way()).isEqualTo(Way.BETTER);
        assertThat(movement.from().denominator()).isEqualByComparingTo("1629");
    }

    @Test
    void the_same_fall_is_worse_where_more_is_better() {
        var history = ratio().atLeast("80", "1").of(90, 100).of(60, 100);

        assertThat(history.outcome().movement().way()).isEqualTo(Way.WORSE);
    }

    @Test
    void with_a_gap_in_the_eight_only_the_last_two_are_compared() {
        var history = ratio().atMost("12", "1");
        history.of(5, 100)
                .notDelivered()
                .of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(5, 100)
                .of(30, 100);

        assertThat(history.outcome().movement().basis()).isEqualTo(Basis.ONE_PERIOD);
        assertThat(history.outcome().movement().way()).isEqualTo(Way.WORSE);
    }

    @Test
    void after_a_period_without_a_figure_nothing_is_said() {
        var movement =
                ratio().atMost("12", "1").notDelivered().of(5, 100).outcome().movement();

        assertThat(movement.way()).isEqualTo(Way.UNKNOWN);
        assertThat(movement.basis()).isEqualTo(Basis.NONE);
    }

    @Test
    void counts_differ_when_a_fair_coin_would_hardly_share_them_so() {
        // 5 of 5 heads happens in 6% of cases on either side, 6 of 6 in 3%.
        assertThat(count().atLeast("0", "0").values(0, 5).outcome().movement().sense())
                .isEqualTo(Sense.LEVEL);
        assertThat(count().atLeast("0", "0").values(0, 6).outcome().movement().sense())
                .isEqualTo(Sense.RISES);
        assertThat(count().atLeast("0", "0").values(6, 0).outcome().movement().way())
                .isEqualTo(Way.WORSE);
    }

    @Test
    void large_counts_are_compared_too() {
        assertThat(count().atLeast("0", "0")
                        .values(100_000, 100_800)
                        .outcome()
                        .movement()
                        .sense())
                .isEqualTo(Sense.LEVEL);
        assertThat(count().atLeast("0", "0")
                        .values(100_000, 101_000)
                        .outcome()
                        .movement()
                        .sense())
                .isEqualTo(Sense.RISES);
    }

    @Test
    void averages_differ_beyond_half_the_band() {
        assertThat(average()
                        .atLeast("7.5", "0.3")
                        .of("740", "100")
                        .of("755", "100")
                        .outcome()
                        .movement()
                        .way())
                .isEqualTo(Way.LEVEL);
        assertThat(average()
                        .atLeast("7.5", "0.3")
                        .of("740", "100")
                        .of("755.1", "100")
                        .outcome()
                        .movement()
                        .way())
                .isEqualTo(Way.BETTER);
    }

    @Test
    void what_stands_is_compared_with_a_year_ago() {
        var history = stock().atLeast("140", "0").values(40, 50, 60, 70, 80, 90, 100, 120);

        var movement = history.outcome().movement();

        assertThat(movement.from().numerator()).isEqualByComparingTo("70");
        assertThat(movement.to().numerator()).isEqualByComparingTo("120");
        assertThat(movement.way()).isEqualTo(Way.BETTER);
    }

    @Test
    void between_two_bounds_nearer_is_better() {
        assertThat(ratio().between("40", "60", "0")
                        .of(90, 100)
                        .of(70, 100)
                        .outcome()
                        .movement()
                        .way())
                .isEqualTo(Way.BETTER);
        assertThat(ratio().between("40", "60", "0")
                        .of(50, 100)
                        .of(10, 100)
                        .outcome()
                        .movement()
                        .way())
                .isEqualTo(Way.WORSE);
        assertThat(ratio().between("0", "100", "0")
                        .of(90, 100)
                        .of(70, 100)
                        .outcome()
                        .movement()
                        .way())
                .isEqualTo(Way.LEVEL);
    }
}
