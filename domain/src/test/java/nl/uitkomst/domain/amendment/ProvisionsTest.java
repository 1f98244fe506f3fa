package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.shared.Wired;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

import static nl.uitkomst.domain.amendment.Agreed.RELAPSE;
import static nl.uitkomst.domain.contract.Some.euro;
import static org.assertj.core.api.Assertions.assertThat;

/** Inhabitants and access rules changed by an amendment, on the real database. */
class ProvisionsTest {

    private static final LocalDate MID_YEAR = LocalDate.of(2026, 7, 1);
    private static final LocalDate THE_DAY_BEFORE = MID_YEAR.minusDays(1);
    private static final AccessRule HELP = rule("Huishoudelijke hulp", "2 uur per week");
    private static final AccessRule MEALS = rule("Maaltijden", "");

    private final Agreed agreed = new Agreed();
    private final long client = agreed.on(MID_YEAR).parties(Party.Role.CLIENT).stream()
            .map(PartyState::organisation)
            .findFirst()
            .orElseThrow();

    @Test
    void another_number_of_inhabitants_holds_from_its_day_and_counts_for_the_whole_year() {
        agreed.enact(agreed.propose(LocalDate.of(2026, 1, 1), InhabitantsChange.to(2026, client, 100_000)));
        agreed.enact(agreed.propose(MID_YEAR, InhabitantsChange.to(2026, client, 112_000)));

        assertThat(inhabitants(THE_DAY_BEFORE)).hasValue(100_000);
        assertThat(inhabitants(MID_YEAR)).hasValue(112_000);
        var counted = Wired.transact(
                wired -> wired.get(Contracts.class).get(agreed.number).inhabitants());
        assertThat(counted.of(client, 2026)).hasValue(112_000);
    }

    @Test
    void inhabitants_of_which_nothing_is_agreed_any_more_are_gone_from_its_day_on() {
        agreed.enact(agreed.propose(LocalDate.of(2026, 1, 1), InhabitantsChange.to(2026, client, 100_000)));
        agreed.enact(agreed.propose(MID_YEAR, InhabitantsChange.to(2026, client, null)));

        assertThat(inhabitants(THE_DAY_BEFORE)).hasValue(100_000);
        assertThat(inhabitants(MID_YEAR)).isEmpty();
    }

    @Test
    void inhabitants_are_counted_of_a_client_in_a_year_of_the_term() {
        var number = agreed.propose(MID_YEAR);

        var elsewhere =
                agreed.write(agreed.manager, number, 0, InhabitantsChange.to(2026, agreed.cooperative.id(), 100_000));
        var later = agreed.write(agreed.manager, number, 0, InhabitantsChange.to(2031, client, 100_000));

        assertThat(elsewhere).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.NOT_COUNTED);
        assertThat(later).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.YEAR_OUTSIDE_TERM);
    }

    @Test
    void access_rules_make_way_as_a_whole_and_what_stays_the_same_stays() {
        agreed.enact(agreed.propose(LocalDate.of(2026, 1, 1), AccessChange.to(List.of(HELP, MEALS))));
        var more = rule("Huishoudelijke hulp", "3 uur per week");
        agreed.enact(agreed.propose(MID_YEAR, AccessChange.to(List.of(more, MEALS))));

        assertThat(agreed.on(THE_DAY_BEFORE).provisions().access()).containsExactly(HELP, MEALS);
        assertThat(agreed.on(MID_YEAR).provisions().access()).containsExactly(more, MEALS);
    }

    @Test
    void access_rules_that_others_changed_meanwhile_collide() {
        var first = agreed.propose(MID_YEAR, AccessChange.to(List.of(HELP)));
        var second = agreed.propose(MID_YEAR, AccessChange.to(List.of(MEALS)));
        agreed.enact(first);

        var collided = agreed.read(agreed.board, second);

        assertThat(collided.obstacles()).extracting(Obstacle::rule).containsExactly(Obstacle.Rule.COLLIDES);
        assertThat(collided.changes().get(0).drift().lines()).isNotEmpty();
    }

    @Test
    void a_kpi_on_which_money_depends_is_not_dropped_unseen() {
        var corridor = new VolumeCorridor(RELAPSE, BigDecimal.ONE, BigDecimal.TEN);
        var money = new MoneyAgreement(
                MoneyAgreement.PLAIN.ceilings(),
                corridor,
                null,
                null,
                List.of(),
                MoneyAgreement.PLAIN.schedule(),
                List.of());
        agreed.enact(agreed.propose(LocalDate.of(2026, 1, 1), MoneyChange.to(money)));

        var number = agreed.propose(MID_YEAR, KpiChange.to(RELAPSE, null), LumpSumChange.to(2026, euro("1")));

        assertThat(agreed.read(agreed.manager, number).obstacles())
                .extracting(Obstacle::rule)
                .contains(Obstacle.Rule.MONEY_NAMES_KPI);
    }

    private OptionalInt inhabitants(LocalDate on) {
        return agreed.on(on).provisions().inhabitants().of(client, 2026);
    }

    private static AccessRule rule(String provision, String maximum) {
        return new AccessRule(
                provision,
                List.of("Woont in de gemeente"),
                List.of(new AccessRule.Tariff("Met pas", euro("2.50"), "uur")),
                maximum,
                "");
    }
}
