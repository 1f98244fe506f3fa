package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import nl.uitkomst.db.Access;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.ear.People.all;
import static nl.uitkomst.ear.People.one;
import static nl.uitkomst.ear.TenderBegins.ALDERMAN;
import static nl.uitkomst.ear.TenderBegins.MANAGER;
import static nl.uitkomst.ear.TenderBegins.ONE;
import static nl.uitkomst.ear.TenderBegins.PERSONAS;
import static nl.uitkomst.ear.TenderBegins.TODAY;
import static nl.uitkomst.ear.TenderBegins.TOGETHER;
import static nl.uitkomst.ear.TenderBegins.TWO;
import static nl.uitkomst.ear.TenderBegins.everywhere;
import static nl.uitkomst.ear.TenderBegins.press;
import static org.assertj.core.api.Assertions.assertThat;

/** A tender of which the bids were opened, told on: two assess it, all hear the award, and after its standstill it becomes a contract. */
final class TenderIsDecided {

    private static final List<String> ASSESSORS = List.of("beoordelaar@rotterdam", "beoordelaar2@rotterdam");
    private static final String KEY = "([0-9a-f-]{36})";
    final String contract;
    final LocalDate first = quarterAfter(TODAY.plusDays(40));
    private final People people;
    private final String tender;
    private final String number;
    private final Officers officers;
    private List<String> parts = List.of();

    TenderIsDecided(TenderBegins before, Officers officers) {
        number = before.number;
        people = before.people;
        tender = before.tender;
        contract = number + "-C";
        this.officers = officers;
    }

    private static LocalDate quarterAfter(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3);
    }

    private String act(String page, String action, String... typed) {
        return people.send(MANAGER, page, action, typed);
    }

    /** @param page of the first assessor */
    void two_assess_each_alone(Page page) {
        for (var name : List.of("Beoordelaar", "Tweede beoordelaar")) {
            var account = one(
                    "<option value=\"" + KEY + "\"[^>]*>\\s*" + name + "[^a-z]",
                    people.page(MANAGER, tender + "/beoordeling"));
            act(tender + "/beoordeling", tender + "/beoordeling/beoordelaars", "beoordelaar", account);
        }
        for (var assessor : ASSESSORS) {
            var here = tender + "/beoordeling";
            assertThat(people.page(assessor, here)).doesNotContain(TenderBids.MARK);
            assertThat(people.send(assessor, here, here + "/verklaring", "verklaring", "INTEREST"))
                    .contains("id=\"eigen-belang-error\"");
            people.send(assessor, here, here + "/verklaring", "verklaring", "NO_INTEREST");
        }
        page.navigate(tender + "/beoordeling");
        page.locator("table a").first().click();
        assertThat(page.textContent("main")).contains(TenderBids.MARK).doesNotContain(TenderBids.price());
        everywhere(page);
        score(ASSESSORS.get(0), "10", "Sterk, vind ik.");
        assertThat(people.page(ASSESSORS.get(1), tender + "/beoordeling")).doesNotContain("Sterk, vind ik.");
        assertThat(people.sendWithoutForm(MANAGER, tender, tender + "/beoordeling/consensus", Map.of()))
                .contains("Nog niet klaar: ");
        assertThat(people.sendWithoutForm(MANAGER, tender, tender + "/gunning/besluit", Map.of("akkoord", "on")))
                .contains("niet alle scores");
        score(ASSESSORS.get(1), "0", "Mager, vind ik.");
    }

    private void score(String assessor, String points, String why) {
        parts = all("/beoordeling/(" + KEY + "/" + KEY + ")\"", people.page(assessor, tender + "/beoordeling"));
        assertThat(parts).hasSize(2 * PERSONAS.size());
        for (var part : parts) {
            var here = tender + "/beoordeling/" + part;
            people.send(assessor, here, here, scores(assessor, here, points, why));
        }
        people.send(assessor, tender + "/beoordeling", tender + "/beoordeling/klaar");
    }

    private String[] scores(String reader, String page, String points, String why) {
        var typed = new ArrayList<String>();
        for (var number : all("name=\"motivering-(\\d+)\"", people.page(reader, page))) {
            typed.addAll(List.of("score-" + number, points, "motivering-" + number, why));
        }
        return typed.toArray(String[]::new);
    }

    /** @param page of the contract manager */
    void they_agree_and_quality_is_fixed(Page page) {
        var here = tender + "/beoordeling";
        act(here, here + "/consensus");
        var winner = one(
                "/gegadigden/" + KEY + "\"[^>]*>\\s*" + "Combinatie A", people.page(MANAGER, tender + "/gegadigden"));
        page.navigate(here);
        page.locator("table a").first().click();
        assertThat(page.textContent("main"))
                .contains("Ruime spreiding: 0 tot 10", "Sterk, vind ik.", "Mager, vind ik.");
        everywhere(page);
        for (var part : parts) {
            var at = here + "/consensus/" + part;
            act(at, at, scores(MANAGER, at, part.startsWith(winner) ? "10" : "5", "Samen besproken."));
        }
        assertThat(officers.begin(Officers.FIRST, "price")).contains("De prijzen gaan pas open");
        act(here, here + "/vastleggen", "akkoord", "on");
    }

    /** @param page of the contract manager */
    void prices_are_opened_and_the_ranking_follows(Page page) {
        officers.open("price");
        page.navigate(tender);
        assertThat(page.textContent("main")).contains("De prijzen zijn open: bereken de rangorde");
        page.navigate(tender + "/rangorde");
        press(page, "Rangorde");
        assertThat(page.textContent("main")).contains("7,5 × 10 ÷ 10", "7,5 × 5 ÷ 10", TenderBids.price());
        everywhere(page);
        assertThat(people.page(ALDERMAN, tender + "/rangorde")).contains(TOGETHER);
        assertThat(people.as(ONE).get(tender + "/rangorde").statusCode()).isIn(403, 404);
    }

    /** @param page of the contract manager */
    void all_hear_the_award_at_one_moment(Page page) {
        page.navigate(tender + "/gunning");
        everywhere(page);
        press(page, "Redenen bewaren");
        assertThat(people.as(TWO).get(tender + "/gunning/brief.pdf").statusCode())
                .isEqualTo(404);
        page.fill("#tot", TODAY.plusDays(5).toString());
        page.check("#akkoord");
        press(page, "Versturen aan allen");
        assertThat(page.textContent(".summary")).contains("eindigt op zijn vroegst");
        page.fill("#tot", "");
        press(page, "Versturen aan allen");
        assertThat(page.textContent("h1")).contains("Voorlopig gegund aan " + TOGETHER);
        everywhere(page);
        assertThat(people.page(TWO, tender + "/gunning")).doesNotContain(TenderBids.price());
        assertThat(people.as(TWO).download(tender + "/gunning/brief.pdf").body())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(people.sendWithoutForm(MANAGER, tender, tender + "/gunning/definitief", Map.of()))
                .contains("loopt nog tot en met");
    }

    /** @param owner of the database */
    void after_the_standstill_it_is_final_and_becomes_a_contract(Access owner, Page page) throws SQLException {
        PassedStandstill.of(owner, number);
        page.navigate(tender);
        assertThat(page.textContent("main")).contains("De opschortende termijn is voorbij");
        page.navigate(tender + "/gunning");
        press(page, "Definitief gunnen");
        page.fill("#nummer", contract);
        page.fill("#begin", first.plusDays(1).toString());
        press(page, "Concept maken");
        assertThat(page.textContent(".summary")).contains("Kies de eerste dag van een maand");
        page.fill("#begin", first.toString());
        press(page, "Concept maken");
        assertThat(page.textContent("main")).contains(contract);
    }
}
