package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PriceFormulaTest {

    private static final BigDecimal WEIGHT = new BigDecimal("40");

    @ParameterizedTest
    @CsvSource({"1000000, 40.00", "1100000, 36.36", "1250000, 32.00", "4000000, 10.00"})
    void in_proportion_to_the_lowest_a_price_gets_less_as_it_is_higher(String price, String points) {
        var all = List.of(Euro.valueOf("1000000"), Euro.valueOf(price));

        assertThat(PriceTerms.lowestRelative().points(WEIGHT, Euro.valueOf(price), all))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"150, 40", "200, 40", "210, 30", "239.99, 0.01", "240, 0", "500, 0"})
    void between_two_amounts_points_go_down_in_a_straight_line_and_stay_within_the_weight(String price, String points) {
        var terms = PriceTerms.linearBetween(Euro.valueOf("200"), Euro.valueOf("240"));

        assertThat(terms.points(WEIGHT, Euro.valueOf(price), List.of(Euro.valueOf(price))))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"1000, 0", "990, 1", "985, 1.5", "500, 40", "1200, 0"})
    void every_so_many_euros_below_the_ceiling_bring_a_point(String price, String points) {
        var terms = PriceTerms.pointsPerEuro(Euro.valueOf("1000"), Euro.valueOf("10"));

        assertThat(terms.points(WEIGHT, Euro.valueOf(price), List.of(Euro.valueOf(price))))
                .isEqualByComparingTo(points);
    }

    @Test
    void only_the_formula_that_says_so_lets_another_bid_change_the_points_of_one() {
        var price = Euro.valueOf("210");
        var cheaper = List.of(price, Euro.valueOf("150"));

        for (var terms : List.of(
                PriceTerms.lowestRelative(),
                PriceTerms.linearBetween(Euro.valueOf("200"), Euro.valueOf("240")),
                PriceTerms.pointsPerEuro(Euro.valueOf("240"), Euro.valueOf("2")))) {
            var changes =
                    terms.points(WEIGHT, price, List.of(price)).compareTo(terms.points(WEIGHT, price, cheaper)) != 0;
            assertThat(changes)
                    .as(terms.formula().name())
                    .isEqualTo(terms.formula().dependsOnOthers());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 12, 16, 144})
    void what_is_spread_evenly_adds_up_to_the_whole_and_differs_by_a_hundredth_at_most(int parts) {
        var spread = Spread.evenly(new BigDecimal("66.67"), parts);

        assertThat(spread.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("66.67");
        assertThat(spread.get(0).subtract(spread.get(parts - 1))).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }
}
