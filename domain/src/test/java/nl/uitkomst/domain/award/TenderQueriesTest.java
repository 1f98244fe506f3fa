package nl.uitkomst.domain.award;

import nl.uitkomst.domain.assessment.AssessmentBoards;
import nl.uitkomst.domain.assessment.Rankings;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Queries;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.tender.TenderSheets;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

/** How often the pages of a tender that was decided on ask the database. */
class TenderQueriesTest {

    private static final KpiWords WORDS =
            new KpiWords("Nagekomen", "Alle gevallen", "Ondervraagden", "Opgave", "Gemist:", "Voor iedereen");

    @Test
    void they_ask_as_often_with_two_bids_as_with_three() {
        var three = asked(new SomeAward().sent());

        assertThat(asked(new SomeAward().without(2).sent())).isEqualTo(three);
        assertThat(three).allSatisfy(asked -> assertThat(asked).isLessThan(13));
    }

    /** Standing, assessment, ranking and award. */
    private static List<Long> asked(SomeAward some) {
        var manager = some.tender.manager;
        var number = some.tender.number;
        return List.of(
                asked(some, wired -> wired.get(TenderSheets.class).of(manager, number)),
                asked(some, wired -> wired.get(AssessmentBoards.class).of(manager, number)),
                asked(some, wired -> {
                    var view = wired.get(Rankings.class).of(manager, number);
                    wired.get(Rankings.class).journey(view);
                }),
                asked(some, wired -> {
                    var board = wired.get(AwardBoards.class).of(manager, number);
                    board.known().orElseThrow().holds();
                }),
                asked(
                        some,
                        wired -> wired.get(AwardBoards.class)
                                .own(some.tender.bidders.get(1), number)
                                .decided()));
    }

    @Test
    void the_journey_of_the_contract_asks_no_more_for_four_promises_than_it_would_for_one() {
        var some = new SomeAward().sent();
        some.tender.at(Instant.parse("2024-07-23T09:00:00Z"));
        some.finish();
        var number = new ContractNumber(
                "DGV-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
        var plan = ContractPlan.usual(number, LocalDate.of(2025, 1, 1), Map.of());
        some.tender.change(
                wired -> wired.get(MakeContract.class).make(some.tender.manager, some.tender.number, plan, WORDS));

        assertThat(asked(
                        some,
                        wired -> assertThat(wired.get(JourneyOutcomes.class)
                                        .of(some.tender.manager, number, null)
                                        .measured())
                                .hasSize(4)))
                .isLessThan(20);
    }

    private static long asked(SomeAward some, Consumer<Wired> reading) {
        return some.tender.ask(wired -> Queries.during(wired.entities(), () -> {
            try (var once = ReadOnce.begin()) {
                reading.accept(wired);
            }
        }));
    }
}
