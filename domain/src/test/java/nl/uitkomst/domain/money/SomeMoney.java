package nl.uitkomst.domain.money;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Money agreements that tests need. */
public final class SomeMoney {

    private SomeMoney() {}

    /** One that uses everything that can be agreed. */
    public static MoneyAgreement full() {
        return new MoneyAgreement(
                new TreeMap<>(Map.of(2026, euro("5500000"), 2027, euro("5700000.50"))),
                new VolumeCorridor(new KpiCode("gebruik"), decimal("900"), decimal("1100")),
                new IndexationRule("OVA van de NZa", decimal("5")),
                resultPart(),
                List.of(volunteers()),
                new PaymentSchedule(
                        PaymentSchedule.Rhythm.OWN_DATES,
                        List.of(
                                new PaymentSchedule.Part(MonthDay.of(1, 15), decimal("60")),
                                new PaymentSchedule.Part(MonthDay.of(7, 1), decimal("40"))),
                        true),
                List.of(new CostCategory("personeel", "Personeel"), new CostCategory("overhead", "Overhead")));
    }

    /** The example of the settlement: three percent, by weights of 40, 30, 20 and 10. */
    public static ResultPart resultPart() {
        return new ResultPart(
                decimal("3"),
                List.of(weight("een", "40"), weight("twee", "30"), weight("drie", "20"), weight("vier", "10")),
                ResultPart.Shares.USUAL);
    }

    /** From 120 to 140 volunteers for 20.000 euros, and no more than 30.000. */
    public static EffectPayment volunteers() {
        return new EffectPayment(
                "Vrijwilligers",
                new KpiCode("vrijwilligers"),
                null,
                decimal("120"),
                decimal("140"),
                euro("20000"),
                euro("30000"),
                List.of());
    }

    public static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }

    public static BigDecimal decimal(String number) {
        return new BigDecimal(number);
    }

    private static ResultPart.Weight weight(String kpi, String percentage) {
        return new ResultPart.Weight(new KpiCode(kpi), decimal(percentage));
    }
}
