package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A round of a dialogue with three candidates, of which one falls out: what each of them reads, and what it never hears of the others. */
@TestMethodOrder(OrderAnnotation.class)
class RoundStoryTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String MANAGER = "contractmanager@rotterdam";
    private static final String ONE = "inschrijver@kandidaat-a";
    private static final String TWO = "inschrijver@kandidaat-b";
    private static final String THREE = "inschrijver@kandidaat-c";
    private static final LocalDate TODAY = LocalDate.now(DutchClock.NETHERLANDS);
    private static final ToldTenders TOLD = new ToldTenders();
    private static final String KEY = "\"sleutel\":\"([0-9a-f-]{36})\"";

    private static String tender;
    private static String talk;

    @Test
    @Order(1)
    void a_round_says_all_that_is_wrong_at_once_and_loses_nothing() {
        tender = "/aanbestedingen/" + TOLD.in("DIALOGUE");
        var page = Chromium.signIn(CHROMIUM.page(), MANAGER);
        page.navigate(tender + "/rondes/nieuw");
        page.fill("#omschrijving", "Hoe komt iemand op tijd?");
        page.fill("#van", TODAY.minusDays(1).toString());
        page.fill("#tot", TODAY.minusDays(3).toString());
        press(page, "Plannen en delen");
        assertThat(page.locator(".summary li").count()).isEqualTo(2);
        assertThat(page.inputValue("#omschrijving")).isEqualTo("Hoe komt iemand op tijd?");
        sound(page);

        page.fill("#thema", "Op tijd");
        page.fill("#tot", TODAY.plusDays(3).toString());
        press(page, "Plannen en delen");
        assertThat(page.locator("h1").textContent()).contains("Ronde 1 loopt");
        sound(page);
    }

    @Test
    @Order(2)
    void minutes_go_to_their_own_candidate_and_to_no_other() {
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(3));
        talk = ToldTenders.found(
                KEY, TOLD.send("POST", MANAGER, "/api/v1" + tender + "/rondes/1/gesprekken", """
                {"kandidaat": "%s", "begin": "%s", "einde": "%s", "plaats": "Stadhuis", "agenda": "Voertuigen"}""".formatted(
                                TOLD.candidates(tender.substring(16)).get(ONE), start, start.plusSeconds(3600))));
        var room = tender + "/rondes/gesprekken/" + talk;
        TOLD.send(
                "PUT",
                MANAGER,
                "/api/v1" + room + "/verslag",
                "{\"verslag\": \"Rijdt op waterstof.\", \"delen\": true}");

        var own = Chromium.signIn(CHROMIUM.phone(), ONE);
        own.navigate(room);
        assertThat(own.locator("main").textContent()).contains("Rijdt op waterstof.");
        assertThat(Chromium.overflows(own)).isFalse();
        sound(own);
        own.fill("#opmerking", "En op stroom.");
        press(own, "Verslag bevestigen");
        assertThat(own.locator("main").textContent()).contains("En op stroom.");
        var other = Visitor.signedIn(TWO);
        assertThat(other.get(room).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/v1" + room).statusCode()).isEqualTo(404);
        assertThat(other.get(tender + "/rondes").body()).doesNotContain("waterstof", "Stadhuis", ONE, talk);
        assertThat(Visitor.signedIn("wethouder@rotterdam").get(room).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void answers_come_to_all_at_one_moment_and_without_who_asked() {
        var asker = Chromium.signIn(CHROMIUM.page(), TWO);
        asker.navigate(tender + "/vragen");
        asker.check("input[value=CONFIDENTIAL]");
        press(asker, "Vraag stellen");
        assertThat(asker.locator(".summary li").count()).isEqualTo(2);
        sound(asker);
        asker.fill("#vraag", "Mag onze eigen robot rijden?");
        asker.check("input[value=GENERAL]");
        press(asker, "Vraag stellen");
        assertThat(asker.locator("main").textContent()).contains("wacht op antwoord");

        var manager = Chromium.signIn(CHROMIUM.page(), MANAGER);
        manager.navigate(tender + "/vragen");
        sound(manager);
        manager.locator("textarea[name^='neutraal-']").fill("Mag het zonder chauffeur?");
        manager.locator("textarea[name^='antwoord-']").fill("Nee, nog niet.");
        press(manager, "Bewaren als concept");
        assertThat(Visitor.signedIn(ONE).get(tender + "/vragen").body()).doesNotContain("chauffeur", "nog niet");
        press(manager, "Publiceren aan allen");
        assertThat(manager.locator("main").textContent()).contains("De antwoorden zijn gepubliceerd");

        for (var reader : List.of(ONE, THREE)) {
            assertThat(Visitor.signedIn(reader).get(tender + "/vragen").body())
                    .contains("Mag het zonder chauffeur?", "Nee, nog niet.")
                    .doesNotContain("robot", TWO);
        }
    }

    @Test
    @Order(4)
    void a_document_is_published_with_what_changed_and_reaches_the_work_list() {
        var manager = Visitor.signedIn(MANAGER);
        manager.upload(
                tender + "/documenten",
                tender + "/documenten",
                Map.of("titel", "Leidraad", "soort", "GUIDE"),
                "bestand",
                "leidraad.txt",
                "een".getBytes());
        var page = Chromium.signIn(CHROMIUM.page(), THREE);
        page.navigate(tender);
        assertThat(page.locator("main").textContent()).contains("Er is een nieuw document");
        page.navigate(tender + "/documenten");
        sound(page);
        page.locator("main .points a").first().click();
        sound(page);
    }

    @Test
    @Order(5)
    void who_falls_out_reads_why_and_nothing_that_follows() {
        var manager = Chromium.signIn(CHROMIUM.page(), MANAGER);
        manager.navigate(tender + "/rondes/1/sluiten");
        press(manager, "Ronde sluiten en brieven versturen");
        assertThat(manager.locator(".summary li").count()).isEqualTo(6);
        sound(manager);
        TOLD.candidates(tender.substring(16)).forEach((name, key) -> {
            manager.check(
                    "input[name='besluit-" + key + "'][value=" + (name.equals(THREE) ? "ELIMINATED" : "GOES_ON") + "]");
            manager.fill("#motivering-" + key, name.equals(THREE) ? "Te laat op het station." : "Past goed.");
        });
        press(manager, "Ronde sluiten en brieven versturen");
        assertThat(manager.locator("h1").textContent()).contains("gesloten");
        sound(manager);
        TOLD.send("POST", MANAGER, "/api/v1" + tender + "/rondes", """
                {"thema": "De rit", "van": "%s", "tot": "%s", "kandidaten": ["%s"]}""".formatted(
                        TODAY, TODAY, TOLD.candidates(tender.substring(16)).get(ONE)));

        var out = Chromium.signIn(CHROMIUM.phone(), THREE);
        out.navigate(tender + "/rondes");
        assertThat(out.locator("h1").textContent()).contains("niet verder");
        assertThat(out.locator("main").textContent())
                .contains("Te laat op het station.")
                .doesNotContain("Past goed", "De rit", ONE, TWO);
        assertThat(Chromium.overflows(out)).isFalse();
        sound(out);
        var there = Visitor.signedIn(THREE);
        assertThat(there.get(tender + "/rondes/1/brief.pdf").statusCode()).isEqualTo(200);
        assertThat(there.get(tender + "/rondes/2/brief.pdf").statusCode()).isEqualTo(404);
        assertThat(there.get(tender + "/rondes/nieuw").statusCode()).isEqualTo(404);
        assertThat(there.get(tender + "/rondes/1/sluiten").statusCode()).isEqualTo(404);
        assertThat(there.get(tender + "/vragen").body())
                .contains("Nee, nog niet.")
                .doesNotContain("id=\"vraag\"");
        assertThat(Visitor.signedIn(TWO).get(tender + "/rondes").body()).doesNotContain("De rit", "Te laat", THREE);
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
