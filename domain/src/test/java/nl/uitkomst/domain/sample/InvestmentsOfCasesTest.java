package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.fund.Funds;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.proposal.Proposals;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class InvestmentsOfCasesTest {

    private static final String HEERLEN = "SB-HEERLEN-2024";

    @BeforeAll
    static void told() {
        SomeCases.load();
    }

    @Test
    void stand_by_adopted_one_proposal_for_citizens_and_one_for_itself_and_rejected_one_outside_the_scope() {
        var proposals = SomeCases.transact(beans -> beans.get(Proposals.class).of(contract(beans)));

        assertThat(proposals)
                .extracting(
                        proposal -> proposal.number().orElseThrow(),
                        proposal -> proposal.plan().kind(),
                        Proposal::status)
                .containsExactlyInAnyOrder(
                        tuple(1, Proposal.Kind.CITIZENS, Proposal.Status.DONE),
                        tuple(2, Proposal.Kind.DEVELOPMENT, Proposal.Status.ADOPTED),
                        tuple(3, Proposal.Kind.DEVELOPMENT, Proposal.Status.REJECTED));
    }

    @Test
    void the_fund_of_stand_by_holds_what_two_years_left_over_less_what_was_decided() {
        var fund = SomeCases.transact(beans -> beans.get(Funds.class).of(contract(beans)));

        assertThat(fund.spent()).isEqualTo(Euro.valueOf("137000.00"));
        assertThat(fund.reserved()).isEqualTo(Euro.valueOf("15000.00"));
        assertThat(fund.free()).isEqualTo(Euro.valueOf("196300.00"));
    }

    private static long contract(Wired beans) {
        return beans.get(Contracts.class).get(new ContractNumber(HEERLEN)).id();
    }
}
