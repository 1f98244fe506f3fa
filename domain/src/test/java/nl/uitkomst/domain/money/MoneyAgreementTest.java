package nl.uitkomst.domain.money;

import nl.uitkomst.domain.kpi.KpiCode;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static nl.uitkomst.domain.money.SomeMoney.decimal;
import static nl.uitkomst.domain.money.SomeMoney.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyAgreementTest {

    @Test
    void is_read_back_from_its_text_as_it_was() {
        assertThat(MoneyText.read(MoneyText.of(SomeMoney.full()))).isEqualTo(SomeMoney.full());
        assertThat(MoneyText.read(MoneyText.of(MoneyAgreement.PLAIN))).isEqualTo(MoneyAgreement.PLAIN);
    }

    @Test
    void an_effect_is_paid_in_proportion_up_to_its_cap() {
        var volunteers = SomeMoney.volunteers();

        assertThat(volunteers.earnedBy(decimal("131"))).isEqualTo(euro("11000"));
        assertThat(volunteers.earnedBy(decimal("140"))).isEqualTo(euro("20000"));
        assertThat(volunteers.earnedBy(decimal("500"))).isEqualTo(euro("30000"));
        assertThat(volunteers.earnedBy(decimal("120"))).isEqualTo(euro("0"));
        assertThat(volunteers.earnedBy(decimal("90"))).isEqualTo(euro("0"));
    }

    @Test
    void an_effect_in_steps_pays_the_furthest_step_that_is_reached_also_downwards() {
        var evictions = new EffectPayment(
                "Uitzettingen",
                new KpiCode("uitzettingen"),
                2026,
                decimal("900"),
                decimal("600"),
                euro("10000"),
                euro("10000"),
                List.of(
                        new EffectPayment.Step(decimal("600"), euro("10000")),
                        new EffectPayment.Step(decimal("750"), euro("4000"))));

        assertThat(evictions.earnedBy(decimal("751"))).isEqualTo(euro("0"));
        assertThat(evictions.earnedBy(decimal("750"))).isEqualTo(euro("4000"));
        assertThat(evictions.earnedBy(decimal("601"))).isEqualTo(euro("4000"));
        assertThat(evictions.earnedBy(decimal("600"))).isEqualTo(euro("10000"));
    }

    @Test
    void who_stands_on_a_bound_of_the_corridor_is_within() {
        var corridor = new VolumeCorridor(null, decimal("100.00"), decimal("200"));

        assertThat(corridor.sideOf(decimal("99.99"))).isEqualTo(VolumeCorridor.Side.BELOW);
        assertThat(corridor.sideOf(decimal("100"))).isEqualTo(VolumeCorridor.Side.WITHIN);
        assertThat(corridor.sideOf(decimal("200.00"))).isEqualTo(VolumeCorridor.Side.WITHIN);
        assertThat(corridor.sideOf(decimal("200.01"))).isEqualTo(VolumeCorridor.Side.ABOVE);
    }

    @Test
    void weights_that_are_no_hundred_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultPart(
                        BigDecimal.ONE,
                        List.of(new ResultPart.Weight(new KpiCode("terugval"), decimal("90"))),
                        ResultPart.Shares.USUAL));
    }

    @Test
    void a_worse_verdict_never_earns_more() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultPart.Shares(decimal("50"), decimal("60"), decimal("0")));
    }

    @Test
    void a_category_gets_a_code_from_its_name() {
        assertThat(CostCategory.named("Coördinatie & overhead (10%)").code()).isEqualTo("coordinatie-overhead-10");
        assertThat(CostCategory.named("2e lijn").code()).isEqualTo("e-lijn");
        assertThat(CostCategory.named("!").code()).isEqualTo("kosten");
    }
}
