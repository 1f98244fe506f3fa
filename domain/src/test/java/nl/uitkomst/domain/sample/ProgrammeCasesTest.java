package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.amendment.Amendment;
import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.history.PartyState;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

import static nl.uitkomst.domain.sample.SomeCases.contract;
import static nl.uitkomst.domain.sample.SomeCases.kpi;
import static nl.uitkomst.domain.sample.SomeCases.outcome;
import static nl.uitkomst.domain.sample.SomeCases.period;
import static nl.uitkomst.domain.sample.SomeCases.state;
import static nl.uitkomst.domain.sample.SomeCases.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

/** The stories of the arrangements beside the two cooperatives. */
class ProgrammeCasesTest {

    private static final String CENTRE = "RC-WELZIJN-2024";
    private static final String SECOND_CHANCE = "TKB-GOOI-2006";
    private static final String COMPASS = "SK-ROTTERDAM-2008";
    private static final String CITIZENS = "BB-UTRECHT-2006";
    private static final String HOUSEHOLD = "HBH-ARNHEM-2015";

    @BeforeAll
    static void load() {
        SomeCases.load();
    }

    @Test
    void volunteers_of_rotterdam_centrum_grow_while_its_staff_goes_from_seven_to_one() {
        var staff = kpi("wethouder@rotterdam", CENTRE, "beroepskrachten");
        var volunteers = kpi("wethouder@rotterdam", CENTRE, "vrijwilligers");

        assertThat(staff.definition().baseline().value()).isEqualByComparingTo("7");
        assertThat(period(staff, "2026-H1").figure().rounded(0)).isEqualByComparingTo("1");
        assertThat(period(volunteers, "2026-H1").figure().rounded(0))
                .isGreaterThan(period(volunteers, "2024-H1").figure().rounded(0));
    }

    @Test
    void second_chances_are_a_covenant_of_nine_equal_parties_without_payment() {
        var covenant = contract(SECOND_CHANCE);

        assertThat(covenant.legalForm()).isEqualTo(Contract.LegalForm.COVENANT);
        assertThat(covenant.parties()).hasSize(9).allMatch(party -> party.role() == Party.Role.PARTNER);
        assertThat(covenant.signatures()).hasSize(9);
        assertThat(covenant.lumpSums()).isEmpty();
    }

    @Test
    void evictions_more_than_halved_by_second_chances() {
        var evictions = kpi("contractmanager@gooi", SECOND_CHANCE, "huisuitzettingen");

        assertThat(period(evictions, "2006-J1").figure().rounded(1)).isEqualByComparingTo("84");
        assertThat(period(evictions, "2010-J1").figure().rounded(1)).isLessThan(new BigDecimal("50"));
    }

    @Test
    void stedelijk_kompas_has_targets_of_at_least_and_at_most_beside_2007() {
        var mix = kpi("contractmanager@rotterdam", COMPASS, "stabiele-mix");
        var evictions = kpi("contractmanager@rotterdam", COMPASS, "huisuitzettingen");
        var nuisance = kpi("contractmanager@rotterdam", COMPASS, "overlast");

        assertThat(mix.definition().direction()).isEqualTo(Direction.AT_LEAST);
        assertThat(period(mix, "2014-J1").target().low()).isEqualByComparingTo("60");
        assertThat(period(evictions, "2014-J1").target().high()).isEqualByComparingTo("30");
        assertThat(period(nuisance, "2014-J1").target().high()).isEqualByComparingTo("75");
        assertThat(evictions.definition().baseYear()).isEqualTo(2007);
        assertThat(verdicts(evictions)).hasSize(7).containsOnly(Verdict.MET);
    }

    @Test
    void nothing_is_expected_any_more_of_a_contract_that_ran_to_its_end() {
        assertThat(outcome("contractmanager@rotterdam", COMPASS).kpis()).allMatch(kpi -> kpi.forecast() == null);
    }

    @Test
    void in_rotterdam_a_stable_mix_counts_after_twelve_months() {
        assertThat(kpi("contractmanager@rotterdam", COMPASS, "stabiele-mix")
                        .definition()
                        .definition())
                .contains("twaalf maanden");
    }

    @Test
    void burgers_betrekken_was_signed_by_province_alleato_and_municipalities() {
        assertThat(state(CITIZENS, "2006-06-30").parties())
                .extracting(PartyState::name)
                .contains("Provincie Utrecht", "Alleato", "Gemeente Vechtdijk (voorbeeld)");
        assertThat(contract(CITIZENS).signatures()).hasSize(4);
    }

    @Test
    void planned_hours_went_from_2000_to_2500_and_were_worked() {
        var hours = kpi("contractmanager@provincie-utrecht", CITIZENS, "uren");
        var planned = hours.periods().stream()
                .map(period -> period.target() == null
                        ? BigDecimal.ZERO
                        : period.target().low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var worked = hours.periods().stream()
                .filter(period -> period.figure() != null)
                .map(period -> period.figure().rounded(0))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(planned).isEqualByComparingTo("2500");
        assertThat(worked).isEqualByComparingTo("2500");
        assertThat(SomeCases.amendments(CITIZENS))
                .hasSize(3)
                .allMatch(amendment -> amendment.status() == Amendment.Status.IN_FORCE);
    }

    @Test
    void one_municipality_withdrew_and_three_ran_on_into_2008() {
        var municipalities = kpi("contractmanager@provincie-utrecht", CITIZENS, "gemeenten");

        assertThat(state(CITIZENS, "2007-03-31").parties()).hasSize(4);
        assertThat(state(CITIZENS, "2007-04-01").parties())
                .hasSize(3)
                .extracting(PartyState::name)
                .doesNotContain("Gemeente Vechtdijk (voorbeeld)");
        assertThat(contract(CITIZENS).term().last()).isEqualTo(LocalDate.of(2008, 6, 30));
        assertThat(period(municipalities, "2008-H1").figure().rounded(0)).isEqualByComparingTo("3");
    }

    @Test
    void household_help_in_arnhem_has_rules_of_access_and_did_not_draw_more_requests() {
        var rule = contract(HOUSEHOLD).accessRules().get(0);

        assertThat(rule.conditions()).hasSize(3);
        assertThat(rule.tariffs())
                .extracting(AccessRule.Tariff::amount)
                .containsExactly(Euro.valueOf("2.50"), Euro.valueOf("7.50"));
        assertThat(rule.maximum()).isEqualTo("2,5 uur");
        assertThat(verdicts(kpi("contractmanager@arnhem", HOUSEHOLD, "aanvragen")))
                .hasSize(6)
                .containsOnly(Verdict.MET);
    }

    @Test
    void all_of_it_is_marked_as_illustrative() {
        assertThat(outcome("contractmanager@gooi", SECOND_CHANCE).illustrative())
                .isTrue();
        assertThat(outcome("contractmanager@rotterdam", COMPASS).illustrative()).isTrue();
        assertThat(outcome("wethouder@rotterdam", CENTRE).illustrative()).isTrue();
        assertThat(outcome("contractmanager@provincie-utrecht", CITIZENS).illustrative())
                .isTrue();
        assertThat(outcome("contractmanager@arnhem", HOUSEHOLD).illustrative()).isTrue();
    }
}
