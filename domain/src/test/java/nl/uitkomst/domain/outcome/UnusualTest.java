package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class UnusualTest {

    @Test
    void nothing_is_unusual_with_fewer_than_five_earlier_figures() {
        assertThat(Unusual.number(number(9999), numbers(10, 11, 12, 10))).isEmpty();
    }

    @Test
    void a_jump_far_beyond_the_usual_spread_stands_out_and_names_what_is_usual() {
        var found = Unusual.number(number(60), numbers(40, 42, 41, 43, 42, 40));

        assertThat(found).contains(new Unusual(new BigDecimal("41.5")));
    }

    @Test
    void the_limit_itself_is_still_usual() {
        // median 10, MAD 2.698: 0.6745 x 14 = 9.443 = 3.5 x 2.698
        var earlier = Stream.of("10", "7.302", "12.698", "7.302", "12.698")
                .map(BigDecimal::new)
                .toList();

        assertThat(Unusual.number(number(24), earlier)).isEmpty();
        assertThat(Unusual.number(new BigDecimal("24.0001"), earlier)).isPresent();
        assertThat(Unusual.number(new BigDecimal("-4.0001"), earlier)).isPresent();
    }

    @Test
    void without_any_spread_it_takes_more_than_half_and_more_than_five() {
        var always = Collections.nCopies(6, number(8));

        assertThat(Unusual.number(number(13), always)).isEmpty();
        assertThat(Unusual.number(number(14), always)).isPresent();
        assertThat(Unusual.number(number(45), Collections.nCopies(6, number(30))))
                .isEmpty();
        assertThat(Unusual.number(number(46), Collections.nCopies(6, number(30))))
                .isPresent();
    }

    @Test
    void only_the_last_twelve_periods_are_looked_at() {
        var recent = Collections.nCopies(12, number(100));
        var before = numbers(1, 500, 3, 900, 20, 700, 5, 800, 1, 2, 3, 4, 900, 800);
        var all = Stream.concat(recent.stream(), before.stream()).toList();

        assertThat(Unusual.number(number(300), all)).isPresent();
    }

    @Test
    void ratios_are_compared_in_percent() {
        var earlier =
                IntStream.of(11, 12, 13, 12, 11).mapToObj(n -> ratio(n, 100)).toList();

        assertThat(Unusual.ratio(ratio(110, 1000), earlier)).isEmpty();
        assertThat(Unusual.ratio(ratio(40, 100), earlier)).contains(new Unusual(new BigDecimal("12")));
    }

    private static Figure ratio(int numerator, int denominator) {
        return new Figure(KpiKind.RATIO, number(numerator), number(denominator));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static List<BigDecimal> numbers(long... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
