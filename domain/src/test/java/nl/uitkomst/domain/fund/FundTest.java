package nl.uitkomst.domain.fund;

import nl.uitkomst.domain.fund.FundEntry.Kind;
import nl.uitkomst.domain.settlement.SettledSurplus.Destination;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static nl.uitkomst.domain.fund.SomeFund.BY;
import static nl.uitkomst.domain.fund.SomeFund.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FundTest {

    @Test
    void a_surplus_is_free_until_it_is_reserved_and_reserved_until_it_is_paid() {
        var fund = SomeFund.with("1000");

        fund.reserve(7, euro("600"), BY, NOW);
        fund.pay(7, 1, euro("250.50"), BY, NOW);

        assertThat(fund.free()).isEqualTo(euro("400"));
        assertThat(fund.reservedFor(7)).isEqualTo(euro("349.50"));
        assertThat(fund.spentOn(7)).isEqualTo(euro("250.50"));
    }

    @Test
    void no_more_is_reserved_than_is_free() {
        var fund = SomeFund.with("1000");
        fund.reserve(7, euro("600"), BY, NOW);

        var refusal = refusal(() -> fund.reserve(8, euro("400.01"), BY, NOW));

        assertThat(refusal.rule()).isEqualTo(Fund.Rule.NOT_ENOUGH_FREE);
        assertThat(refusal.details().get(1)).isEqualTo(euro("400"));
    }

    @Test
    void no_more_is_paid_or_freed_than_is_reserved_for_that_proposal() {
        var fund = SomeFund.with("1000");
        fund.reserve(7, euro("300"), BY, NOW);
        fund.reserve(8, euro("300"), BY, NOW);

        assertThat(refusal(() -> fund.pay(7, 1, euro("300.01"), BY, NOW)).rule())
                .isEqualTo(Fund.Rule.NOT_ENOUGH_RESERVED);
        assertThat(refusal(() -> fund.free(7, euro("301"), "Over.", BY, NOW)).rule())
                .isEqualTo(Fund.Rule.NOT_ENOUGH_RESERVED);
    }

    @Test
    void what_comes_back_is_free_again_and_never_more_than_was_paid_for_the_phase() {
        var fund = SomeFund.with("1000");
        fund.reserve(7, euro("1000"), BY, NOW);
        fund.pay(7, 1, euro("400"), BY, NOW);
        fund.pay(7, 2, euro("400"), BY, NOW);

        assertThat(refusal(() -> fund.takeIn(7, 1, euro("401"), "Over.", BY, NOW))
                        .rule())
                .isEqualTo(Fund.Rule.MORE_THAN_PAID);
        fund.takeIn(7, 1, euro("25"), "Twee cursisten minder.", BY, NOW);
        fund.free(7, euro("200"), "Fase 3 vervalt.", BY, NOW);

        assertThat(fund.free()).isEqualTo(euro("225"));
    }

    @Test
    void nothing_is_booked_without_an_amount_and_nothing_freed_without_a_reason() {
        var fund = SomeFund.with("1000");
        fund.reserve(7, euro("600"), BY, NOW);

        assertThat(refusal(() -> fund.reserve(8, euro("0"), BY, NOW)).rule()).isEqualTo(Fund.Rule.NOTHING);
        assertThat(refusal(() -> fund.pay(7, 1, euro("-5"), BY, NOW)).rule()).isEqualTo(Fund.Rule.NOTHING);
        assertThat(refusal(() -> fund.free(7, euro("5"), " ", BY, NOW)).rule()).isEqualTo(Fund.Rule.WITHOUT_REASON);
    }

    @Test
    void a_shortage_brings_nothing_and_neither_does_the_reserve_of_a_subsidy() {
        var fund = SomeFund.empty();

        SomeFund.settled(fund, 2024, euro("-500"));
        SomeFund.settled(fund, 2025, euro("800"), Destination.RESERVE);

        assertThat(fund.entries()).isEmpty();
    }

    @Test
    void a_correction_brings_the_difference() {
        var fund = SomeFund.with("1000");

        SomeFund.settled(fund, 2025, euro("1200"));
        SomeFund.settled(fund, 2025, euro("900"));

        assertThat(fund.free()).isEqualTo(euro("900"));
        assertThat(fund.entries())
                .extracting(FundEntry::kind)
                .containsExactly(Kind.SURPLUS, Kind.SURPLUS, Kind.CORRECTION);
    }

    @Test
    void what_a_correction_takes_back_and_is_not_free_is_made_good_from_what_comes_in_first() {
        var fund = SomeFund.with("1000");
        fund.reserve(7, euro("900"), BY, NOW);

        SomeFund.settled(fund, 2025, euro("600"));
        assertThat(fund.free()).isEqualTo(euro("0"));
        assertThat(fund.owed()).isEqualTo(euro("300"));

        SomeFund.settled(fund, 2026, euro("200"));
        assertThat(fund.owed()).isEqualTo(euro("100"));
        assertThat(fund.free()).isEqualTo(euro("0"));

        fund.free(7, euro("150"), "Goedkoper.", BY, NOW);
        assertThat(fund.owed()).isEqualTo(euro("0"));
        assertThat(fund.free()).isEqualTo(euro("50"));
    }

    @Test
    void a_correction_to_a_shortage_takes_back_no_more_than_was_brought() {
        var fund = SomeFund.with("1000");

        SomeFund.settled(fund, 2025, euro("-300"));

        assertThat(fund.received()).isEqualTo(euro("0"));
        assertThat(fund.owed()).isEqualTo(euro("0"));
    }

    @Test
    void the_same_settlement_is_not_booked_twice() {
        var fund = SomeFund.with("1000");

        SomeFund.settled(fund, 2025, euro("1000"));

        assertThat(fund.entries()).hasSize(1);
    }

    private static Euro euro(String amount) {
        return Euro.valueOf(amount);
    }

    private static RuleBroken refusal(ThrowingCallable act) {
        return catchThrowableOfType(RuleBroken.class, act);
    }
}
