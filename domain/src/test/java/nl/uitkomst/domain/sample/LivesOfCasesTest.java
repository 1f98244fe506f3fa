package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.document.Document;
import nl.uitkomst.domain.document.KeptDocument;
import nl.uitkomst.domain.document.Shelf;
import nl.uitkomst.domain.history.MemberState;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.MoneyYears;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.settlement.Step;
import nl.uitkomst.domain.settlement.YearEnds;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.term.ContractTime;
import nl.uitkomst.domain.term.ContractTimes;
import nl.uitkomst.domain.term.Ending;
import nl.uitkomst.domain.term.Reminder;
import nl.uitkomst.domain.term.Reminders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static nl.uitkomst.domain.sample.SomeCases.contract;
import static nl.uitkomst.domain.sample.SomeCases.person;
import static nl.uitkomst.domain.sample.SomeCases.state;
import static nl.uitkomst.domain.sample.SomeCases.transact;
import static org.assertj.core.api.Assertions.assertThat;

/** What else can happen in the life of a contract, each of it in one of the cases. */
class LivesOfCasesTest {

    private static final String HEERLEN = "SB-HEERLEN-2024";
    private static final String NIEUWKOOP = "TB-NIEUWKOOP-2024";
    private static final String ARNHEM = "HBH-ARNHEM-2015";

    @BeforeAll
    static void load() {
        SomeCases.load();
    }

    @Test
    void in_nieuwkoop_a_part_depends_on_results_below_a_ceiling() {
        var settled = transact(beans -> beans.get(YearEnds.class)
                .of(person(beans, "contractmanager@nieuwkoop"), new ContractNumber(NIEUWKOOP), 2024)
                .newest()
                .orElseThrow());

        assertThat(settled.isClosed()).isTrue();
        assertThat(settled.statement().amount(Step.RESULT_PART).amount()).isPositive();
        assertThat(state(NIEUWKOOP, "2024-01-01").money().ceiling(2024)).contains(Euro.valueOf("2150000.00"));
    }

    @Test
    void the_use_of_heerlen_is_watched_by_a_corridor_and_has_come_below_it() {
        assertThat(corridor(2024).side()).isEqualTo(VolumeCorridor.Side.WITHIN);
        assertThat(corridor(2026).side()).isNotNull();
    }

    @Test
    void heerlen_keeps_documents_that_others_see_as_far_as_they_may() {
        assertThat(documents("contractmanager@heerlen"))
                .hasSize(3)
                .extracting(KeptDocument::kind)
                .contains(Document.Kind.DECISION, Document.Kind.PLAN, Document.Kind.ACCOUNT);
        assertThat(documents("wethouder@heerlen"))
                .extracting(KeptDocument::audience)
                .contains(Audience.PUBLIC_LATER);
    }

    @Test
    void a_part_began_later_and_an_evaluation_is_on_the_calendar() {
        assertThat(state(HEERLEN, "2024-01-01").time().phases())
                .extracting(phase -> phase.startsOn())
                .containsExactly(LocalDate.of(2025, 1, 1));
        var reminders = transact(beans -> beans.get(Reminders.class).of(person(beans, "contractmanager@heerlen")));
        assertThat(reminders)
                .filteredOn(reminder -> reminder.kind() == Reminder.Kind.EVALUATION)
                .isNotEmpty();
    }

    @Test
    void arnhem_ended_a_year_early_by_agreement_of_both() {
        ContractTime time = transact(beans ->
                beans.get(ContractTimes.class).of(person(beans, "contractmanager@arnhem"), new ContractNumber(ARNHEM)));

        assertThat(contract(ARNHEM).status()).isEqualTo(Contract.Status.TERMINATED);
        assertThat(contract(ARNHEM).term().last()).isEqualTo(LocalDate.of(2017, 12, 31));
        assertThat(time.ending().by()).isEqualTo(Ending.By.TOGETHER);
        assertThat(time.ending().agreedLastDay()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(time.ending().signatures()).hasSize(2);
    }

    @Test
    void a_supplier_got_another_name_and_another_went_up_into_a_third() {
        assertThat(suppliers("2025-08-31"))
                .contains("Maaltijdservice (voorbeeld)")
                .hasSize(4);
        assertThat(suppliers("2025-09-01"))
                .contains("Aan tafel (voorbeeld)")
                .doesNotContain("Maaltijdservice (voorbeeld)");
        assertThat(suppliers("2026-03-01")).contains("Vervoer op maat (voorbeeld)");
        assertThat(suppliers("2026-03-02"))
                .doesNotContain("Vervoer op maat (voorbeeld)")
                .contains("Klussendienst (voorbeeld)");
    }

    private static MoneyYear.Corridor corridor(int year) {
        var money = transact(beans -> beans.get(MoneyYears.class)
                .of(person(beans, "contractmanager@heerlen"), new ContractNumber(HEERLEN), year));
        assertThat(money.corridor()).isNotNull();
        return money.corridor();
    }

    private static List<KeptDocument> documents(String login) {
        return transact(beans -> beans.get(Shelf.class)
                .of(person(beans, login), new ContractNumber(HEERLEN))
                .documents());
    }

    private static List<String> suppliers(String day) {
        return state(HEERLEN, day).members().stream()
                .filter(member -> member.role().name().equals("SUPPLIER"))
                .map(MemberState::name)
                .toList();
    }
}
