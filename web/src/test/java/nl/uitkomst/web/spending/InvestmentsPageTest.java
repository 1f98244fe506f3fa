package nl.uitkomst.web.spending;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.spending.Investment;
import nl.uitkomst.domain.spending.InvestmentOverview;
import nl.uitkomst.domain.spending.InvestmentOverview.ContractFund;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** The overview of investments over sixty contracts, each with two. */
class InvestmentsPageTest {

    private static final List<ContractFund> FUNDS =
            IntStream.rangeClosed(1, 60).mapToObj(InvestmentsPageTest::fund).toList();
    private static final List<Investment> INVESTMENTS = FUNDS.stream()
            .flatMap(fund -> IntStream.of(2, 1).mapToObj(number -> investment(fund, number)))
            .toList();

    @Test
    void however_little_of_it_is_shown_every_sum_is_over_all_that_is_chosen() {
        for (var leaf : new String[] {null, "1", "3", "99", "-1", "x"}) {
            var page = page("", leaf);
            assertThat(page.received()).isEqualTo(euro(60 * 1000));
            assertThat(page.spent()).isEqualTo(euro(60 * 300));
            assertThat(page.reserved()).isEqualTo(euro(60 * 200));
            assertThat(page.free()).isEqualTo(euro(60 * 500));
            assertThat(page.title()).contains("120").contains("€\u00A030.000");
            assertThat(page.listed().items()).hasSize(25);
        }
    }

    @Test
    void the_parts_together_are_the_whole_in_the_same_order() {
        var parts = IntStream.rangeClosed(1, 5)
                .mapToObj(leaf -> page("", String.valueOf(leaf)).listed())
                .toList();

        assertThat(parts.stream().flatMap(part -> part.items().stream())).containsExactlyElementsOf(INVESTMENTS);
        assertThat(parts.get(4).items()).hasSize(20);
        assertThat(parts.get(4).hasNext()).isFalse();
        assertThat(page("", "5").words(parts.get(4))).isEqualTo("101 tot en met 120 van 120");
    }

    @Test
    void a_contract_is_found_by_its_number_or_a_part_of_its_name() {
        assertThat(page("C-7", null).funds()).hasSize(1);
        assertThat(page("c-60", null).chosen()).hasSize(2);
        assertThat(page("contract 1", null).funds()).hasSize(11);
        assertThat(page("gemeente 5", null).received()).isEqualTo(euro(11 * 1000));
        assertThat(page("nergens", null).chosen()).isEmpty();
    }

    private static InvestmentsPage page(String contract, String leaf) {
        return InvestmentsPage.of(
                new InvestmentOverview(FUNDS, INVESTMENTS),
                InvestmentChoice.of(contract, null, null, null),
                leaf,
                null,
                Texts.in("nl"));
    }

    private static ContractFund fund(int number) {
        return new ContractFund(
                new ContractNumber("C-" + number),
                "Contract " + number,
                "Gemeente " + number,
                false,
                euro(1000),
                euro(500),
                euro(200),
                euro(300));
    }

    private static Investment investment(ContractFund fund, int number) {
        return new Investment(
                fund.number(),
                fund.title(),
                number,
                "Voorstel " + number,
                Proposal.Kind.CITIZENS,
                Proposal.Status.ADOPTED,
                "Inwoners",
                "Coöperatie",
                "Coöperatie",
                euro(250),
                euro(100),
                euro(150),
                null,
                null,
                null,
                null);
    }

    private static Euro euro(long amount) {
        return new Euro(BigDecimal.valueOf(amount));
    }
}
