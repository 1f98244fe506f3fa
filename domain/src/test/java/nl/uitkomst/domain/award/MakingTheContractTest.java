package nl.uitkomst.domain.award;

import nl.uitkomst.domain.award.Award.Rule;
import nl.uitkomst.domain.contract.Agreement.AgreedKpi;
import nl.uitkomst.domain.contract.Agreements;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.contract.Party;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.organisation.Membership;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.RuleBroken;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A contract made of a final award, on the real database. */
class MakingTheContractTest {

    private static final KpiWords WORDS = new KpiWords(
            "Nagekomen", "Alle gevallen", "Ondervraagden", "Opgave", "Wordt dit niet gehaald:", "Voor iedereen");

    private final SomeAward some = new SomeAward();
    private final ContractNumber number = new ContractNumber(
            "DGV-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());

    @Test
    void is_refused_before_the_award_is_final_and_happens_once() {
        some.sent();
        assertThat(refusal()).isEqualTo(Rule.NOT_FINAL);

        some.tender.at(Instant.parse("2024-07-23T09:00:00Z"));
        some.finish();
        make();
        assertThat(refusal()).isEqualTo(Rule.CONTRACT_MADE);
        assertThat(some.board(some.tender.manager).contract()).isEqualTo(number);
    }

    @Test
    void takes_over_term_price_parties_phases_and_every_promise_as_a_kpi() {
        made();

        var agreement = some.tender.ask(wired -> wired.get(Agreements.class).of(some.tender.manager, number));
        var proposal = agreement.proposal();
        assertThat(proposal.term().last()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(proposal.lumpSums()).hasSize(7);
        assertThat(proposal.lumpSums().get(2025).amount()).isEqualByComparingTo("29000000");
        assertThat(agreement.status()).isEqualTo(Contract.Status.DRAFT);
        assertThat(agreement.party(Party.Role.CONTRACTOR).orElseThrow().name())
                .isEqualTo(some.tender.candidate(some.tender.bidders.get(0)).tradeName());
        assertThat(agreement.members())
                .extracting(member -> member.role())
                .containsExactlyInAnyOrder(Membership.Role.MAIN_CONTRACTOR, Membership.Role.MEMBER);
        assertThat(agreement.kpis()).hasSize(4).allSatisfy(this::isThePromise);
        assertThat(agreement.kpis())
                .extracting(kpi -> kpi.agreement().definition().resultArea())
                .containsExactlyInAnyOrder("Boeken", "Rit", "Boeken", "Rit");
    }

    private void isThePromise(AgreedKpi kpi) {
        var definition = kpi.agreement().definition();
        assertThat(definition.kind()).isEqualTo(KpiKind.RATIO);
        assertThat(definition.definition())
                .contains("woorden")
                .contains("Wordt dit niet gehaald:")
                .contains("gevolg");
        assertThat(definition.band().size()).isEqualByComparingTo("5");
        assertThat(definition.weight()).isEqualByComparingTo("15");
        assertThat(kpi.agreement().targets())
                .singleElement()
                .satisfies(target -> assertThat(target.low()).isEqualByComparingTo("95"));
    }

    @Test
    void from_a_kpi_one_finds_the_promise_and_back() {
        made();

        var outcome = some.tender.ask(wired -> wired.get(JourneyOutcomes.class).of(some.tender.manager, number, null));
        assertThat(outcome.measured()).hasSize(4).allSatisfy(kept -> {
            assertThat(kept.verdict()).isEqualTo(Verdict.NO_DATA);
            var code = kept.promise().kpi().orElseThrow();
            var from = some.tender.ask(wired -> wired.get(JourneyOutcomes.class).from(number, code));
            assertThat(from.orElseThrow().words()).isEqualTo(kept.promise().words());
            assertThat(from.orElseThrow().figures())
                    .isEqualTo(new PromiseKept.Figures(new BigDecimal("95"), new BigDecimal("90")));
            assertThat(from.orElseThrow().persona())
                    .isEqualTo(outcome.personaName(kept.promise().where().orElseThrow()));
        });
        assertThat(outcome.tender()).isEqualTo(some.tender.number);
        assertThat(some.tender.<Boolean>ask(wired -> wired.get(PromisesKept.class)
                        .areIn(wired.get(Contracts.class).get(number).id())))
                .isTrue();
    }

    private void made() {
        some.sent();
        some.tender.at(Instant.parse("2024-07-23T09:00:00Z"));
        some.finish();
        make();
    }

    private void make() {
        var plan = ContractPlan.usual(number, LocalDate.of(2025, 1, 1), Map.of("Wmo", LocalDate.of(2025, 7, 1)));
        some.tender.change(
                wired -> wired.get(MakeContract.class).make(some.tender.manager, some.tender.number, plan, WORDS));
    }

    private RuleBroken.Rule refusal() {
        return catchThrowableOfType(RuleBroken.class, this::make).rule();
    }
}
