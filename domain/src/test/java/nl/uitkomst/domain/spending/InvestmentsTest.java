package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Missing;
import org.junit.jupiter.api.Test;

import static nl.uitkomst.domain.spending.SomeInvestment.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was invested over contracts, and the story of one of them, on the real database. */
class InvestmentsTest {

    private final SomeInvestment investment = SomeInvestment.adopted();

    @Test
    void each_investment_tells_what_it_costs_and_should_bring() {
        investment.paid(2, "25000", "F-1");

        var overview = read(investment.manager());

        assertThat(overview.funds()).singleElement().satisfies(fund -> {
            assertThat(fund.free()).isEqualTo(euro("116000"));
            assertThat(fund.received())
                    .isEqualTo(fund.free().plus(fund.reserved()).plus(fund.spent()));
        });
        assertThat(overview.investments()).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(Status.ADOPTED);
            assertThat(one.spent()).isEqualTo(euro("25000"));
            assertThat(one.reserved()).isEqualTo(euro("75000"));
            assertThat(one.aim().to()).isEqualByComparingTo("10");
            assertThat(one.brought()).isNull();
        });
    }

    @Test
    void drafts_are_told_to_nobody_here() {
        investment.reports.change(wired -> wired.entities()
                .createNativeQuery("""
                        insert into proposal (public_id, contract_id, status, side, organisation_id, edits)
                        values (uuid(), ?1, 'DRAFT', 'CONTRACTOR', ?2, 1)""")
                .setParameter(1, investment.year.contract())
                .setParameter(2, investment.board().organisation())
                .executeUpdate());

        assertThat(read(investment.board()).investments()).hasSize(1);
        assertThat(read(investment.manager()).investments()).hasSize(1);
    }

    @Test
    void whoever_has_nothing_to_do_with_a_contract_sees_nothing_of_it() {
        assertThat(read(investment.reports.stranger).funds()).isEmpty();
        assertThat(read(investment.reports.worker).investments()).isEmpty();
    }

    @Test
    void the_story_goes_from_the_surplus_to_the_look_back() {
        investment.stopped("Er meldde zich niemand.");
        investment.lookedBack(investment.manager());

        var story = investment.reports.ask(
                wired -> wired.get(Stories.class).of(investment.board(), investment.reports.contract, 1));

        assertThat(story.dossier().plan().title()).isEqualTo("Maatjes in de wijk");
        assertThat(story.fund().entries()).isNotEmpty();
        assertThat(story.kpi()).isNotNull();
        assertThat(story.carriedOut().orElseThrow().lookBack().lesson()).isEqualTo("Begin eerder met werven.");
        assertThatThrownBy(() -> investment.reports.ask(wired ->
                        wired.get(Stories.class).of(investment.reports.stranger, investment.reports.contract, 1)))
                .isInstanceOf(Missing.class);
    }

    private InvestmentOverview read(Person by) {
        return investment.reports.ask(wired -> wired.get(Investments.class).of(by));
    }
}
