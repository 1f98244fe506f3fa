package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A tender is set up in the browser, announced to everybody, and applied for; each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class TenderStoryTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String NUMBER = "VERHAAL-" + System.nanoTime() % 1_000_000;
    private static final String TENDER = "/aanbestedingen/" + NUMBER;
    private static final LocalDate TODAY = LocalDate.now(DutchClock.NETHERLANDS);

    @Test
    @Order(1)
    void a_tender_begins_with_its_number_and_says_all_that_is_wrong_at_once() {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@rotterdam");
        page.navigate("/aanbestedingen/nieuw");
        press(page, "Beginnen");
        assertThat(page.locator(".summary li").count()).isEqualTo(2);

        page.fill("#nummer", NUMBER);
        page.fill("#titel", "Vervoer op tijd");
        page.fill("#omschrijving", "Mensen komen op tijd aan waar zij willen zijn.");
        page.check("input[value=RESTRICTED]");
        sound(page);
        press(page, "Beginnen");

        assertThat(page.locator("h1").textContent()).contains("Vervoer op tijd");
        sound(page);
    }

    @Test
    @Order(2)
    void weights_are_spread_evenly_and_have_to_be_a_hundred() {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@rotterdam");
        var title = new ToldTenders().journeyTitle();
        page.navigate(TENDER + "/opzet");
        page.selectOption("#klantreis", new SelectOption().setLabel(title));
        press(page, "Overnemen");
        page.navigate(TENDER + "/opzet/criteria");
        page.fill("#w-prijs", "33,33");
        press(page, "Gelijk verdelen");
        assertThat(page.locator("main").textContent()).contains("66,67").contains("samen 100");
        assertThat(page.locator("td input[name^='w-']").first().inputValue()).isEqualTo("33,34");
        sound(page);

        page.locator("td input[name^='w-']").first().fill("40");
        press(page, "Opslaan");
        assertThat(page.locator(".summary").textContent()).contains("106,66");
        assertThat(page.locator("td input[name^='w-']").first().inputValue()).isEqualTo("40");
        page.locator("td input[name^='w-']").first().fill("33,34");
        press(page, "Opslaan");
        assertThat(page.locator("main").textContent()).contains("Opgeslagen");
    }

    @Test
    @Order(3)
    void the_scale_the_price_and_the_groups_are_stated_with_a_worked_example() {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@rotterdam");
        page.navigate(TENDER + "/opzet/beoordeling");
        fillScore(page, 1, "0", "niets");
        fillScore(page, 2, "5", "voldoende");
        fillScore(page, 3, "10", "uitstekend");
        page.check("input[value=LOWEST_RELATIVE]");
        sound(page);
        press(page, "Opslaan");
        assertThat(page.locator("main").textContent())
                .contains("kan de volgorde van twee andere veranderen")
                .contains("30,30");
        sound(page);

        page.navigate(TENDER + "/opzet/omvang");
        page.fill("#doelgroep-1", "Leerlingen");
        page.fill("#doelgroep-2", "Leerlingen");
        page.fill("#eisen", "Heeft ervaring met vervoer");
        page.fill("#maanden", "84");
        press(page, "Opslaan");
        assertThat(page.locator(".summary").textContent()).contains("twee keer");
        page.fill("#doelgroep-2", "Mensen die meedoen in de dagbesteding");
        sound(page);
        press(page, "Opslaan");
        assertThat(page.locator("main").textContent()).contains("84 maanden");
    }

    @Test
    @Order(4)
    void dates_guard_each_other_and_a_short_term_is_let_be_with_a_reason() {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@rotterdam");
        page.navigate(TENDER + "/planning");
        date(page, "QUESTIONS_UNTIL", 30);
        date(page, "APPLY_UNTIL", 20);
        date(page, "SELECTION_ON", 50);
        date(page, "INVITATION_ON", 60);
        date(page, "BID_UNTIL", 100);
        date(page, "AWARD_ON", 130);
        date(page, "CONTRACT_FROM", 200);
        press(page, "Opslaan");
        assertThat(page.locator(".summary").textContent()).contains("later zijn dan het moment ervoor");
        date(page, "QUESTIONS_UNTIL", 10);
        press(page, "Opslaan");
        assertThat(page.locator("h1").textContent()).contains("1 punt");
        sound(page);

        page.fill("#reden-RESTRICTED_APPLICATIONS", "De markt weet er al een half jaar van.");
        press(page, "Zo laten");
        assertThat(page.locator("main").textContent()).contains("De markt weet er al een half jaar van.");
        page.navigate(TENDER);
        sound(page);
        press(page, "Aankondigen");
        assertThat(page.locator("h1").textContent()).contains("Aanmelden voor Vervoer op tijd kan nu");
        sound(page);
    }

    @Test
    @Order(5)
    void everybody_reads_the_announcement_also_on_a_phone_and_without_signing_in() {
        var page = CHROMIUM.phone();
        page.navigate(TENDER + "/aankondiging");

        assertThat(page.locator("h1").textContent()).contains("Meld u aan voor Vervoer op tijd");
        assertThat(page.locator("main").textContent()).contains("De markt weet er al een half jaar van.");
        assertThat(Chromium.overflows(page)).isFalse();
        sound(page);
    }

    @Test
    @Order(6)
    void a_bidder_applies_with_the_keyboard_on_a_phone_and_nothing_typed_is_lost() {
        var page = Chromium.signIn(CHROMIUM.phone(), "inschrijver@kandidaat-a");
        page.navigate(TENDER + "/aanmelding");
        page.fill("#handelsnaam", "Kandidaat A");
        press(page, "Aanmelden");
        assertThat(page.inputValue("#handelsnaam")).isEqualTo("Kandidaat A");
        assertThat(Chromium.overflows(page)).isFalse();
        sound(page);

        page.fill("#contact", "Tendermanager");
        page.fill("#lid-1", "Kandidaat A Vervoer");
        for (var box : page.locator("input[type=checkbox][name^='g-']").all()) {
            box.focus();
            page.keyboard().press("Space");
        }
        page.fill("#b-E1", "Drie jaar in de regio.");
        page.locator("#b-E1").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("gedaan=applied"));
        assertThat(page.locator("h1").textContent()).contains("U bent aangemeld");
    }

    @Test
    @Order(7)
    void the_client_sees_the_candidate_and_another_candidate_does_not() {
        var manager = Chromium.signIn(CHROMIUM.page(), "contractmanager@rotterdam");
        manager.navigate(TENDER + "/gegadigden");
        sound(manager);
        manager.locator("main table a").first().click();
        assertThat(manager.locator("main").textContent())
                .contains("Kandidaat A Vervoer")
                .contains("Drie jaar in de regio.");
        sound(manager);

        var other = Visitor.signedIn("inschrijver@kandidaat-b");
        assertThat(other.get(TENDER).body()).doesNotContain("Kandidaat A");
        assertThat(other.get(TENDER + "/aanmelding").body()).doesNotContain("Kandidaat A");
        assertThat(other.get(TENDER + "/gegadigden").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void evidence_comes_with_the_application_for_the_client_and_for_no_other_candidate() {
        var own = Visitor.signedIn("inschrijver@kandidaat-a");
        var page = TENDER + "/aanmelding";
        assertThat(send(own, "referenties.xlsm", "macro")).contains("Dit soort bestand nemen we niet aan");
        assertThat(send(own, "referenties.txt", "Drie opdrachten.")).contains("meegestuurd", "referenties.txt");
        assertThat(send(own, "nog eens.txt", "Drie opdrachten.")).contains("is er al, als referenties.txt");

        var address = OpenedTender.one(
                "href=\"(" + page + "/bewijsstukken/[^\"]+)\"", own.get(page).body());
        assertThat(own.get(address).body()).isEqualTo("Drie opdrachten.");
        assertThat(Visitor.signedIn("inschrijver@kandidaat-b").get(address).statusCode())
                .isEqualTo(404);
        var manager = Chromium.signIn(CHROMIUM.page(), "contractmanager@rotterdam");
        manager.navigate(TENDER + "/gegadigden");
        manager.locator("main table a").first().click();
        assertThat(manager.locator("main a[href*='/bewijsstukken/']").textContent())
                .isEqualTo("referenties.txt");
        sound(manager);
        var phone = Chromium.signIn(CHROMIUM.phone(), "inschrijver@kandidaat-a");
        phone.navigate(page);
        assertThat(Chromium.overflows(phone)).isFalse();
        sound(phone);
        press(phone, "referenties.txt terugnemen");
        assertThat(own.get(address).statusCode()).isEqualTo(404);
    }

    private static String send(Visitor visitor, String name, String content) {
        var page = TENDER + "/aanmelding";
        return visitor.upload(
                        page,
                        page + "/bewijsstukken",
                        Map.of("bij", "E1"),
                        "bestand",
                        name,
                        content.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    private static void fillScore(Page page, int row, String score, String means) {
        page.fill("#score-" + row, score);
        page.fill("#betekenis-" + row, means);
    }

    private static void date(Page page, String kind, int days) {
        page.fill("#dag-" + kind, TODAY.plusDays(days).toString());
    }

    /** The first button of that name that can be seen. */
    private static void press(Page page, String name) {
        page.locator("main button:not([aria-hidden]):has-text('" + name + "'):visible")
                .first()
                .click();
        page.waitForLoadState();
    }

    private static void sound(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
    }
}
