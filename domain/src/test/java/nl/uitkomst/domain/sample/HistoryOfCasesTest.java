package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.amendment.Amendment;
import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.settlement.Settlement;
import nl.uitkomst.domain.settlement.Statement;
import nl.uitkomst.domain.settlement.Step;
import nl.uitkomst.domain.settlement.YearEnd;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Missing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static nl.uitkomst.domain.sample.SomeCases.contract;
import static nl.uitkomst.domain.sample.SomeCases.kpi;
import static nl.uitkomst.domain.sample.SomeCases.outcome;
import static nl.uitkomst.domain.sample.SomeCases.period;
import static nl.uitkomst.domain.sample.SomeCases.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What changed in the contracts of the two cooperatives, and how their years closed. */
class HistoryOfCasesTest {

    private static final String FIRST = "TB-ALPHEN-2015";
    private static final String SECOND = "TB-ALPHEN-2021";
    private static final String HEERLEN = "SB-HEERLEN-2024";

    @BeforeAll
    static void load() {
        SomeCases.load();
    }

    @Test
    void tom_ran_four_years_and_two_by_an_option_that_was_taken_in_time() {
        assertThat(state(FIRST, "2018-04-08").terms().term().last()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(contract(FIRST).term().last()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(contract(FIRST).lumpSums()).containsEntry(2020, Euro.valueOf("4500000.00"));
        assertThat(amendments(FIRST)).hasSize(2).containsOnly(Amendment.Status.IN_FORCE);
    }

    @Test
    void what_bidders_proposed_became_ten_kpis_by_agreement_of_both() {
        assertThat(state(FIRST, "2015-12-31").kpis()).hasSize(6);
        assertThat(state(FIRST, "2016-01-01").kpis()).hasSize(10);
        assertThat(period(kpi("wethouder@alphen", FIRST, "terugval"), "2015-J1")
                        .target()
                        .high())
                .isEqualByComparingTo("24");
        assertThat(period(kpi("wethouder@alphen", FIRST, "terugval"), "2016-J1")
                        .target()
                        .high())
                .isEqualByComparingTo("22");
    }

    @Test
    void eight_partners_take_part_since_2015_of_which_four_answer_for_the_work() {
        assertThat(state(FIRST, "2015-01-01").members())
                .hasSize(8)
                .extracting(MemberState::name)
                .contains("Gemiva", "Wijdezorg");
    }

    @Test
    void since_2022_all_of_the_wmo_is_in_it() {
        assertThat(state(SECOND, "2021-12-31").terms().scope()).doesNotContain("hele Wmo");
        assertThat(state(SECOND, "2022-01-01").terms().scope()).contains("hele Wmo");
    }

    @Test
    void the_three_municipalities_have_contracts_of_their_own_and_only_the_cooperative_sees_them_all() {
        assertThat(outcome("bestuurder@tomindebuurt", "TB-NIEUWKOOP-2024").kpis())
                .isNotEmpty();
        assertThat(catchThrowable(() -> outcome("wethouder@alphen", "TB-NIEUWKOOP-2024")))
                .isInstanceOf(Missing.class);
    }

    @Test
    void members_of_stand_by_came_and_went_by_amendment() {
        assertThat(members("2025-03-31"))
                .contains("Thuis Actief (voorbeeld)")
                .doesNotContain("Buurtkracht (voorbeeld)");
        assertThat(members("2025-04-01")).contains("Thuis Actief (voorbeeld)", "Buurtkracht (voorbeeld)");
        assertThat(members("2025-07-01"))
                .contains("Buurtkracht (voorbeeld)")
                .doesNotContain("Thuis Actief (voorbeeld)");
    }

    @Test
    void a_target_was_sharpened_in_the_middle_of_the_term_and_earlier_years_kept_theirs() {
        var requests = kpi("wethouder@heerlen", HEERLEN, "maatwerkaanvragen");

        assertThat(period(requests, "2025-K4").target().high()).isEqualByComparingTo("68");
        assertThat(period(requests, "2026-K1").target().high()).isEqualByComparingTo("60");
        assertThat(period(requests, "2025-K4").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void the_subsidy_of_stand_by_is_indexed_each_year_and_paid_each_quarter() {
        assertThat(contract(HEERLEN).lumpSums())
                .containsEntry(2024, Euro.valueOf("17500000.00"))
                .containsEntry(2025, Euro.valueOf("18200000.00"))
                .containsEntry(2026, Euro.valueOf("18946200.00"));
        assertThat(yearEnd("contractmanager@heerlen", HEERLEN, 2025).standing().amount(Step.PAID))
                .isEqualTo(Euro.valueOf("18200000.00"));
    }

    @Test
    void what_indexation_added_is_neither_in_the_original_value_nor_in_what_amendments_changed() {
        var overview = SomeCases.transact(beans -> beans.get(Negotiations.class)
                .all(SomeCases.person(beans, "contractmanager@heerlen"), new ContractNumber(HEERLEN)));

        assertThat(overview.original()).isEqualTo(Euro.valueOf("70000000.00"));
        assertThat(overview.changed()).isEqualTo(Euro.valueOf("0.00"));
        assertThat(overview.byIndexation()).isEqualTo(Euro.valueOf("3592400.00"));
    }

    @Test
    void two_years_of_stand_by_are_closed_by_both_sides_with_a_surplus_that_goes_into_the_fund() {
        var left = new ArrayList<Euro>();
        for (var year : List.of(2024, 2025)) {
            var closed = yearEnd("bestuurder@standby", HEERLEN, year).newest().orElseThrow();

            assertThat(closed.status()).isEqualTo(Settlement.Status.CLOSED);
            assertThat(closed.signatures()).hasSize(2);
            assertThat(closed.statement().amount(Step.SURPLUS).amount()).isPositive();
            left.add(closed.statement().amount(Step.SURPLUS));
        }
        var contract = contract(HEERLEN).id();
        Euro received =
                SomeCases.transact(beans -> beans.get(Funds.class).of(contract).received());
        assertThat(received).isEqualTo(left.get(0).plus(left.get(1)));
    }

    @Test
    void rotterdam_centrum_earns_by_the_volunteers_it_gained() {
        var first = yearEnd("contractmanager@rotterdam", "RC-WELZIJN-2024", 2024)
                .newest()
                .orElseThrow();

        assertThat(first.statement().amount(Step.EFFECT)).isEqualTo(Euro.valueOf("50000.00"));
        assertThat(first.isClosed()).isTrue();
    }

    @Test
    void the_equalisation_reserve_of_alleato_brings_interest_and_carries_the_shortage_of_the_second_year() {
        var first = alleato(2006);
        var second = alleato(2007);

        assertThat(first.amount(Step.RESERVE_AFTER)).isEqualTo(Euro.valueOf("3960.00"));
        assertThat(second.amount(Step.RESERVE_BEFORE)).isEqualTo(Euro.valueOf("3960.00"));
        assertThat(second.amount(Step.RESERVE_INTEREST)).isEqualTo(Euro.valueOf("95.04"));
        assertThat(second.amount(Step.RESERVE_CHANGE)).isEqualTo(Euro.valueOf("-1420.00"));
        assertThat(second.amount(Step.RESERVE_AFTER)).isEqualTo(Euro.valueOf("2635.04"));
    }

    private static Statement alleato(int year) {
        var settled = yearEnd("contractmanager@provincie-utrecht", "BB-UTRECHT-2006", year)
                .newest()
                .orElseThrow();
        assertThat(settled.isClosed()).isTrue();
        return settled.statement();
    }

    private static List<String> members(String day) {
        return state(HEERLEN, day).members().stream().map(MemberState::name).toList();
    }

    private static List<Amendment.Status> amendments(String number) {
        return SomeCases.amendments(number).stream().map(Amendment::status).toList();
    }

    private static YearEnd yearEnd(String login, String number, int year) {
        return SomeCases.transact(beans ->
                beans.get(YearEnds.class).of(SomeCases.person(beans, login), new ContractNumber(number), year));
    }
}
