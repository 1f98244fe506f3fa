package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.outcome.Movement.Way;
import org.junit.jupiter.api.Test;

import static nl.uitkomst.domain.outcome.SomeHistory.count;
import static org.assertj.core.api.Assertions.assertThat;

class TurnTest {

    @Test
    void a_rise_that_becomes_a_fall_turns_for_the_worse() {
        assertThat(Turn.of(count().atLeast("10", "0")
                        .values(100, 400, 100)
                        .outcome()
                        .periods()))
                .contains(new Turn(Way.BETTER, Way.WORSE));
    }

    @Test
    void what_had_to_fall_turns_for_the_better_when_it_falls_again() {
        assertThat(Turn.of(count().atMost("10", "0")
                        .values(100, 400, 100)
                        .outcome()
                        .periods()))
                .contains(new Turn(Way.WORSE, Way.BETTER));
    }

    @Test
    void over_eight_quarters_the_four_before_tell_which_way_it_went() {
        var periods = count().atLeast("10", "0")
                .values(100, 100, 100, 100, 400, 400, 400, 400, 100)
                .outcome()
                .periods();

        assertThat(Turn.of(periods)).contains(new Turn(Way.BETTER, Way.WORSE));
    }

    @Test
    void going_on_is_no_turn() {
        assertThat(Turn.of(count().atLeast("10", "0")
                        .values(100, 400, 900)
                        .outcome()
                        .periods()))
                .isEmpty();
    }

    @Test
    void a_difference_that_chance_explains_is_no_turn() {
        assertThat(Turn.of(count().atLeast("10", "0")
                        .values(100, 400, 398)
                        .outcome()
                        .periods()))
                .isEmpty();
    }

    @Test
    void two_periods_are_too_few_and_a_new_definition_begins_anew() {
        assertThat(Turn.of(count().atLeast("10", "0").values(400, 100).outcome().periods()))
                .isEmpty();
        assertThat(Turn.of(count().atLeast("10", "0")
                        .values(100, 400)
                        .redefined("iets anders")
                        .values(100)
                        .outcome()
                        .periods()))
                .isEmpty();
    }
}
