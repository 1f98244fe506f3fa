package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.Random;

import static nl.uitkomst.domain.outcome.SomeHistory.figure;
import static org.assertj.core.api.Assertions.assertThat;

class ShownTest {

    private static final Target AT_MOST_12 =
            Target.atMost(BigDecimal.valueOf(12), ToleranceBand.absolute(BigDecimal.ONE));

    @ParameterizedTest
    @CsvSource({
        "47, 419, 11.2",
        "13, 100, 13.0",
        "1301, 10000, 13.01",
        "1204, 10000, 12.04",
        "13000001, 100000000, 13.000001",
        "1, 3, 33.3"
    })
    void more_decimals_are_shown_where_rounding_would_contradict_the_verdict(
            String numerator, String denominator, String shown) {
        var figure = figure(KpiKind.RATIO, numerator, denominator);

        var decimals = Shown.decimals(figure, AT_MOST_12, 1);

        assertThat(figure.rounded(decimals)).hasToString(shown);
    }

    @Test
    void a_bound_is_never_rounded() {
        var target = Target.atLeast(new BigDecimal("7.25"), ToleranceBand.NONE);

        assertThat(Shown.decimals(target, 1)).isEqualTo(2);
        assertThat(Shown.decimals(AT_MOST_12, 1)).isEqualTo(1);
    }

    @Test
    void without_a_target_the_agreed_decimals_do() {
        assertThat(Shown.decimals(figure(KpiKind.COUNT, "12.34", "1"), null, 0)).isZero();
    }

    @Test
    void whatever_is_shown_would_get_the_same_verdict() {
        var random = new Random(7);
        for (var i = 0; i < 5000; i++) {
            var denominator = BigDecimal.valueOf(1 + random.nextInt(2000));
            var numerator = BigDecimal.valueOf(random.nextInt(denominator.intValue() + 1));
            var bound = BigDecimal.valueOf(random.nextInt(1000), 1);
            var target = Target.atLeast(bound, ToleranceBand.absolute(BigDecimal.valueOf(random.nextInt(30), 1)));
            var figure = new Figure(KpiKind.RATIO, numerator, denominator);

            var shown = figure.rounded(Shown.decimals(figure, target, 0));

            assertThat(Verdict.of(new Figure(KpiKind.COUNT, shown, BigDecimal.ONE), target))
                    .isEqualTo(Verdict.of(figure, target));
        }
    }
}
