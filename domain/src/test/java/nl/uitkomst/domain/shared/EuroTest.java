package nl.uitkomst.domain.shared;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EuroTest {

    @Test
    void a_hundred_over_three_equal_parts_gives_the_first_the_cent_that_remains() {
        var parts = Euro.valueOf("100.00").parts(Collections.nCopies(3, BigDecimal.ONE));

        assertThat(parts).extracting(Euro::toString).containsExactly("33.34", "33.33", "33.33");
    }

    @Test
    void the_cent_goes_to_whoever_lost_most_by_rounding() {
        var parts = Euro.valueOf("1.00")
                .parts(List.of(new BigDecimal("33.3"), new BigDecimal("33.3"), new BigDecimal("33.4")));

        assertThat(parts).extracting(Euro::toString).containsExactly("0.33", "0.33", "0.34");
    }

    @Test
    void parts_always_add_up_and_are_never_a_cent_off_their_share() {
        var random = new Random(3);
        for (var i = 0; i < 2000; i++) {
            var whole = new Euro(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2));
            var weights = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(each -> BigDecimal.valueOf(1 + random.nextInt(1000), 1))
                    .toList();

            var parts = whole.parts(weights);

            assertThat(parts.stream().reduce(Euro.valueOf("0.00"), Euro::plus)).isEqualTo(whole);
            var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            for (var place = 0; place < parts.size(); place++) {
                var exact = whole.amount().multiply(weights.get(place));
                var off =
                        parts.get(place).amount().multiply(all).subtract(exact).abs();
                assertThat(off).isLessThan(all.movePointLeft(2));
            }
        }
    }

    @Test
    void a_percentage_is_rounded_half_up_to_the_cent() {
        assertThat(Euro.valueOf("0.50").percent(new BigDecimal("1"))).hasToString("0.01");
        assertThat(Euro.valueOf("0.49").percent(new BigDecimal("1"))).hasToString("0.00");
    }

    @Test
    void weights_that_add_up_to_nothing_divide_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.valueOf("1.00").parts(List.of(BigDecimal.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Euro.valueOf("1.00").parts(List.of()));
    }
}
