package nl.uitkomst.domain.money;

import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SettlementTest {

    private static final Euro LUMP_SUM = Settlement.indexed(Euro.valueOf("5200000.00"), new BigDecimal("4.1"));

    @Test
    void a_year_is_settled_step_by_step() {
        var settlement = new Settlement(
                LUMP_SUM,
                new BigDecimal("3"),
                List.of(
                        result(Verdict.MET, 40),
                        result(Verdict.WITHIN_TOLERANCE, 30),
                        result(Verdict.MISSED, 20),
                        result(Verdict.MET, 10)),
                Euro.valueOf("5118300.25"));

        assertThat(settlement.lumpSum()).hasToString("5413200.00");
        assertThat(settlement.resultDependent()).hasToString("162396.00");
        assertThat(settlement.earnedPercentage()).isEqualByComparingTo("65");
        assertThat(settlement.earned()).hasToString("105557.40");
        assertThat(settlement.fixed()).hasToString("5250804.00");
        assertThat(settlement.surplus()).hasToString("238061.15");
    }

    @Test
    void what_was_overspent_is_below_zero() {
        var settlement = new Settlement(
                Euro.valueOf("100.00"), BigDecimal.TEN, List.of(result(Verdict.NO_DATA, 100)), Euro.valueOf("95.00"));

        assertThat(settlement.surplus()).hasToString("-5.00");
    }

    @Test
    void weights_that_are_no_hundred_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Settlement(
                        LUMP_SUM, BigDecimal.ONE, List.of(result(Verdict.MET, 90)), Euro.valueOf("0.00")));
    }

    private static Settlement.Result result(Verdict verdict, int weight) {
        return new Settlement.Result(verdict, BigDecimal.valueOf(weight));
    }
}
