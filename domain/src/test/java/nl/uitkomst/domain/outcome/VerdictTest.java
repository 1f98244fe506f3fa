package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;

import static nl.uitkomst.domain.outcome.SomeHistory.figure;
import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    private static final Target AT_MOST_12 =
            Target.atMost(BigDecimal.valueOf(12), ToleranceBand.absolute(BigDecimal.ONE));
    private static final Target AT_LEAST_20 =
            Target.atLeast(BigDecimal.valueOf(20), ToleranceBand.relative(BigDecimal.TEN));
    private static final Target BETWEEN = Target.between(
            BigDecimal.valueOf(40), BigDecimal.valueOf(60), ToleranceBand.absolute(BigDecimal.valueOf(5)));

    @ParameterizedTest
    @CsvSource({
        "47, 419, MET",
        "12, 100, MET",
        "120000001, 1000000000, WITHIN_TOLERANCE",
        "13, 100, WITHIN_TOLERANCE",
        "1301, 10000, MISSED",
        "0, 3, MET",
    })
    void at_most_is_met_on_the_bound_and_within_on_the_edge_of_the_band(
            String numerator, String denominator, Verdict verdict) {
        assertThat(Verdict.of(figure(KpiKind.RATIO, numerator, denominator), AT_MOST_12))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"20, MET", "19.9999, WITHIN_TOLERANCE", "18, WITHIN_TOLERANCE", "17.9999, MISSED"})
    void a_relative_band_is_a_share_of_the_target(String value, Verdict verdict) {
        assertThat(Verdict.of(figure(KpiKind.COUNT, value, "1"), AT_LEAST_20)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "34.99, MISSED",
        "35, WITHIN_TOLERANCE",
        "39.99, WITHIN_TOLERANCE",
        "40, MET",
        "60, MET",
        "60.01, WITHIN_TOLERANCE",
        "65, WITHIN_TOLERANCE",
        "65.01, MISSED"
    })
    void between_has_a_band_on_both_sides(String value, Verdict verdict) {
        assertThat(Verdict.of(figure(KpiKind.AMOUNT, value, "1"), BETWEEN)).isEqualTo(verdict);
    }

    @Test
    void a_third_is_not_rounded_before_it_is_compared() {
        var third = Target.atLeast(new BigDecimal("33.3333"), ToleranceBand.NONE);

        assertThat(Verdict.of(figure(KpiKind.RATIO, "1", "3"), third)).isEqualTo(Verdict.MET);
        assertThat(Verdict.of(figure(KpiKind.RATIO, "333332", "1000000"), third))
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void agrees_with_dividing_to_a_thousand_digits() {
        var random = new Random(20260101);
        for (var i = 0; i < 5000; i++) {
            var denominator = 1 + random.nextInt(400);
            var numerator = random.nextInt(denominator + 1);
            var bound = BigDecimal.valueOf(random.nextInt(1001), 1);
            var band = BigDecimal.valueOf(random.nextInt(50), 1);
            var value =
                    BigDecimal.valueOf(numerator * 100L).divide(BigDecimal.valueOf(denominator), new MathContext(1000));
            var expected = value.compareTo(bound) >= 0
                    ? Verdict.MET
                    : value.compareTo(bound.subtract(band)) >= 0 ? Verdict.WITHIN_TOLERANCE : Verdict.MISSED;

            var figure = new Figure(KpiKind.RATIO, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));

            assertThat(Verdict.of(figure, Target.atLeast(bound, ToleranceBand.absolute(band))))
                    .as("%s of %s against at least %s, band %s", numerator, denominator, bound, band)
                    .isEqualTo(expected);
        }
    }
}
