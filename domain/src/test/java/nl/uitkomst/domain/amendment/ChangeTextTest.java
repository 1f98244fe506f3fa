package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.IndexationRule;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.organisation.Membership;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import static nl.uitkomst.domain.contract.Some.euro;
import static nl.uitkomst.domain.contract.Some.stretch;
import static org.assertj.core.api.Assertions.assertThat;

class ChangeTextTest {

    static Stream<Change> changes() {
        var agreement = Some.relapse(stretch(2024, 2026, "12"), stretch(2026, 2028, "10.5"));
        var key = UUID.fromString("6a0f3a9e-0f5b-4c57-9b0e-0f2f5f0c1d2e");
        return Stream.of(
                new TermsChange(TermsChange.Field.SCOPE, "Wmo \"en\" jeugd", "Wmo,\njeugd en participatie"),
                new PartyChange(7, key, "Gemeente", null, Party.Role.CLIENT),
                new MemberChange(7, 8, key, "Aanbieder", Membership.Role.MEMBER, null),
                new LumpSumChange(2026, euro("5400000.05"), euro("0")),
                new KpiChange(new KpiCode("terugval"), agreement, Some.relapse(stretch(2024, 2028, "10"))),
                new KpiChange(new KpiCode("werk"), null, agreement),
                new MoneyChange(null, money()),
                new OptionTaken(1, LocalDate.of(2027, 12, 31), LocalDate.of(2029, 12, 31)));
    }

    private static MoneyAgreement money() {
        return new MoneyAgreement(
                new TreeMap<>(Map.of(2026, euro("6000000"))),
                new VolumeCorridor(new KpiCode("terugval"), BigDecimal.ONE, BigDecimal.TEN),
                new IndexationRule("Cao VVT", BigDecimal.valueOf(3)),
                null,
                List.of(),
                PaymentSchedule.QUARTERLY,
                List.of(new CostCategory("zorg", "Zorg in natura")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_read_as_it_was_written(Change change) {
        assertThat(ChangeText.read(ChangeText.write(change))).isEqualTo(change);
    }
}
