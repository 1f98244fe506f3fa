package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.domain.award.JourneyOutcomes;
import nl.uitkomst.domain.bid.OpenedBids;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.tender.Candidates;
import nl.uitkomst.domain.tender.Member;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.Tenders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The tender of Rotterdam and the contract that came of it, in the real database. */
class TenderOfCasesTest {

    private static final TenderNumber TENDER = new TenderNumber("RTM-DGV-2024");
    private static final ContractNumber CONTRACT = new ContractNumber("RTM-VERVOER-2025");
    private static final String MANAGER = "contractmanager@rotterdam";

    @BeforeAll
    static void load() {
        SomeCases.load();
    }

    @Test
    void the_tender_is_over_and_everything_of_it_is_illustrative() {
        var tender = SomeCases.transact(beans -> beans.get(Tenders.class).get(TENDER));

        assertThat(tender.phase()).isEqualTo(Phase.FINAL);
        assertThat(tender.isIllustrative()).isTrue();
        assertThat(outcome(null).journey().illustrative()).isTrue();
        assertThat(outcome(null).contract().illustrative()).isTrue();
    }

    @Test
    void it_was_for_six_groups_on_four_personas_in_four_stages() {
        var setup =
                SomeCases.transact(beans -> beans.get(Tenders.class).get(TENDER).setup());

        assertThat(setup.targetGroups()).hasSize(6);
        assertThat(setup.personas()).extracting(one -> one.name()).containsExactly("Guus", "Ravi", "Ilse", "Mildred");
        assertThat(setup.stages())
                .extracting(one -> one.name())
                .containsExactly("Boeken", "Voorbereiding", "Rit", "Bestemming");
        assertThat(setup.weight()).isEqualByComparingTo("100");
    }

    @Test
    void the_winner_is_a_consortium_of_all_four_kinds() {
        var kinds = SomeCases.transact(beans ->
                beans.get(Candidates.class).of(beans.get(Tenders.class).get(TENDER)).stream()
                        .filter(one -> one.tradeName().equals(outcome(null).candidate()))
                        .flatMap(one -> one.members().stream().map(Member::kind))
                        .toList());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Member.Kind.TRANSPORT, Member.Kind.ICT, Member.Kind.MANUFACTURER, Member.Kind.WELFARE);
    }

    @Test
    void the_winner_had_the_better_promises_and_not_the_lowest_price() {
        var bids = SomeCases.transact(
                beans -> beans
                        .get(OpenedBids.class)
                        .prices(beans.get(Tenders.class).get(TENDER).id())
                        .values()
                        .stream()
                        .map(sheet -> sheet.total().amount())
                        .sorted()
                        .toList());

        assertThat(bids)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("207200000"), new BigDecimal("217000000"), new BigDecimal("226100000"));
        var ranking =
                SomeCases.transact(beans -> beans.get(Rankings.class).of(SomeCases.person(beans, MANAGER), TENDER));
        assertThat(ranking).isNotNull();
    }

    @Test
    void the_contract_runs_for_seven_years_and_starts_in_phases() {
        var contract = SomeCases.contract(CONTRACT.text());
        var state = SomeCases.state(CONTRACT.text(), "2025-01-01");

        assertThat(contract.status()).isEqualTo(Contract.Status.AGREED);
        assertThat(contract.term().last()).isEqualTo("2031-12-31");
        assertThat(state).isNotNull();
    }

    @Test
    void in_the_sixth_quarter_two_promises_are_missed_each_for_another_persona() {
        var outcome = outcome("2026-K2");

        assertThat(outcome.measured()).hasSize(16);
        assertThat(places(outcome, Verdict.MISSED)).containsExactly("Ravi Voorbereiding", "Ilse Bestemming");
        assertThat(places(outcome, Verdict.WITHIN_TOLERANCE))
                .containsExactly("Guus Rit", "Ravi Bestemming", "Ilse Boeken");
        assertThat(places(outcome, Verdict.NO_DATA)).containsExactly("Mildred Voorbereiding");
        assertThat(outcome.with(Verdict.MET)).hasSize(10);
        assertThat(outcome.others()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2025-K1", "2025-K2", "2025-K3", "2025-K4", "2026-K1"})
    void in_the_five_quarters_before_none_was(String period) {
        assertThat(places(outcome(period), Verdict.MISSED)).isEmpty();
    }

    private static List<String> places(JourneyOutcome outcome, Verdict verdict) {
        return outcome.with(verdict).stream()
                .map(kept -> kept.promise().where().orElseThrow())
                .map(spot -> outcome.personaName(spot) + " " + outcome.stageName(spot))
                .toList();
    }

    private static JourneyOutcome outcome(String period) {
        return SomeCases.transact(
                beans -> beans.get(JourneyOutcomes.class).of(SomeCases.person(beans, MANAGER), CONTRACT, period));
    }
}
