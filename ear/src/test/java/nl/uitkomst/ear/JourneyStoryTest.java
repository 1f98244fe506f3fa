package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** From two axes to a filled journey map: by keyboard, without script, on a phone and on paper. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class JourneyStoryTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Visitor ALDERMAN = Visitor.signedIn("wethouder@heerlen");
    private static final Visitor ELSEWHERE = Visitor.signedIn("contractmanager@alphen");
    private static String journey = "";

    @BeforeAll
    static void hasNothingYet() {
        assertThat(ALDERMAN.get("/personas").body()).contains("Nog geen persona");
    }

    @Test
    @Order(1)
    void axes_and_personas_are_recorded_without_script_and_nothing_typed_is_lost() {
        var page = Chromium.signIn(CHROMIUM.withoutScript(), "contractmanager@heerlen");
        axis(page, "Kwetsbaarheid", "redt zich goed", "uiterst kwetsbaar");
        axis(page, "Stiptheid", "tijd is niet zo belangrijk", "alles moet op tijd");

        page.navigate("/personas/nieuw");
        page.fill("#uitspraak", "Ik plan alles.");
        page.locator("main form.form button").first().click();
        assertThat(page.content()).contains("Geef een naam.").contains("Ik plan alles.");

        persona(page, "Guus", "3", "5");
        persona(page, "Ravi", "5", "5");
        assertThat(page.content()).contains("De persona is vastgelegd");
        assertThat(ALDERMAN.get("/personas").body()).contains("Guus").doesNotContain("/personas/nieuw");
        assertThat(ELSEWHERE.get("/personas").body()).doesNotContain("Guus");
    }

    @Test
    @Order(2)
    void a_picture_is_drawn_or_sent_with_words_for_who_does_not_see_it() throws IOException {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@heerlen");
        page.navigate("/personas");
        page.locator(".people a:has-text('Guus')").click();
        page.selectOption("#figuur", "WITH_BAG");
        page.locator("form[action$='/beeld'] button").click();
        page.waitForURL("**gedaan=pictured");
        assertThat(page.locator(".figure-drawn").count()).isPositive();

        page.setInputFiles("#beeld", new FilePayload("tekening.png", "image/png", picture()));
        page.locator("form[action$='/beeld'] button").click();
        assertThat(page.content()).contains("Zeg wat op het beeld te zien is");
        page.fill("#alt", "Iemand met een agenda");
        page.setInputFiles("#beeld", new FilePayload("tekening.png", "image/png", picture()));
        page.locator("form[action$='/beeld'] button").click();
        page.waitForURL("**gedaan=pictured");

        var image = page.locator("main .face img");
        assertThat(image.getAttribute("alt")).isEqualTo("Iemand met een agenda");
        assertThat(image.evaluate("it => it.complete && it.naturalWidth > 0")).isEqualTo(true);
        assertThat(ELSEWHERE.get(image.getAttribute("src")).statusCode()).isEqualTo(404);
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    @Test
    @Order(3)
    void a_journey_is_begun_and_a_row_is_filled_by_keyboard() {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@heerlen");
        page.navigate("/klantreizen/nieuw");
        assertThat(Chromium.barriers(page)).isEmpty();
        page.fill("#titel", "Onderweg in Heerlen");
        var places = page.locator("input[name^='plek-']");
        places.nth(0).fill("2");
        places.nth(1).fill("1");
        page.locator("main form.form button").first().click();
        page.waitForURL("**gedaan=begun");
        journey = page.url().replaceFirst("\\?.*", "").replaceFirst("^https?://[^/]+", "");
        assertThat(page.locator(".journey tbody th b").allTextContents()).containsExactly("Ravi", "Guus");

        page.locator("a:has-text('Hele rij invullen')").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/invullen/**");
        page.locator("textarea").first().focus();
        page.keyboard().type("Belt de begeleider");
        page.keyboard().press("Tab");
        page.keyboard().type("Spannend");
        page.keyboard().press("Tab");
        page.keyboard().type("Een vaste tijd");
        page.keyboard().press("Tab");
        page.keyboard().type("Er verandert iets");
        assertThat(Chromium.barriers(page)).isEmpty();
        page.keyboard().press("Enter");
        page.waitForURL("**gedaan=written**");
        assertThat(page.locator(".journey .moment").first().textContent()).contains("Er verandert iets");
    }

    @Test
    @Order(4)
    void one_cell_is_filled_and_a_moment_without_anything_said_is_refused_at_its_field() {
        var page = Chromium.signIn(CHROMIUM.withoutScript(), "contractmanager@heerlen");
        page.navigate(journey);
        page.locator("a:has-text('Vul in')").first().click();
        page.locator("input[name^='moment-']").fill("Hier");
        page.locator("main form.form button").first().click();
        assertThat(page.locator("input[name^='moment-']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        page.locator("textarea[name^='nodig-']").fill("Een bekend gezicht");
        page.locator("main form.form button").first().click();
        assertThat(page.content()).contains("Een bekend gezicht").contains("De klantreis is bijgewerkt");
    }

    @Test
    @Order(5)
    void research_is_counts_that_fit_together() {
        var page = Chromium.signIn(CHROMIUM.page(), "contractmanager@heerlen");
        page.navigate(journey + "/onderzoek");
        page.selectOption("#soort", "POSTCARD");
        page.fill("#gevraagd", "2500");
        page.fill("#antwoord", "3000");
        page.fill("#van", "2015-03-02");
        page.fill("#tot", "2015-03-16");
        page.fill("#bron", "Rapport");
        page.locator("main form.form button").first().click();
        assertThat(page.content()).contains("hoogstens 2.500");
        page.fill("#antwoord", "200");
        page.locator("main form.form button").first().click();
        page.waitForURL("**gedaan=inquired");
        assertThat(page.content()).contains("200 van 2.500").contains("8% antwoordde");
        assertThat(Chromium.barriers(page)).isEmpty();
    }

    @Test
    @Order(6)
    void the_map_is_read_on_a_desk_a_phone_and_paper_in_both_languages_and_by_other_systems() {
        for (var visitor : List.of(CHROMIUM.page(), CHROMIUM.phone())) {
            var page = Chromium.signIn(visitor, "wethouder@heerlen");
            for (var path : List.of("/personas", journey, journey + "/onderzoek")) {
                page.navigate(path);
                assertThat(Chromium.barriers(page)).isEmpty();
                assertThat(Chromium.overflows(page)).as(path).isFalse();
                assertThat(Chromium.missingWords(page)).isEmpty();
            }
            page.navigate("/taal/en?terug=" + journey);
            assertThat(page.content()).contains("what someone needs").contains("2 personas");
            assertThat(Chromium.missingWords(page)).isEmpty();
            page.navigate("/taal/nl?terug=/personas");
        }
        var map = ALDERMAN.get(journey + "/kaart.svg");
        assertThat(map.body()).contains("Een bekend gezicht").contains("<desc");
        assertThat(map.headers().firstValue("ETag")).isPresent();
        assertThat(ALDERMAN.download(journey + "/kaart.png").body()).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(ALDERMAN.download(journey + "/klantreis.pdf?papier=A3").body())
                .startsWith('%', 'P', 'D', 'F');
        assertThat(ALDERMAN.get("/api/v1" + journey).body()).contains("\"sleutelmoment\":\"Er verandert iets\"");
        assertThat(ELSEWHERE.get(journey).statusCode()).isEqualTo(404);
        assertThat(ELSEWHERE.get(journey + "/kaart.svg").statusCode()).isEqualTo(404);
        assertThat(ELSEWHERE.get("/api/v1" + journey).statusCode()).isEqualTo(404);
    }

    private static void axis(Page page, String name, String low, String high) {
        page.navigate("/personas");
        page.fill("#as-naam", name);
        page.fill("#as-laag", low);
        page.fill("#as-hoog", high);
        page.locator("form[action='/personas/assen'] button").click();
        assertThat(page.content()).contains("De as is bewaard");
    }

    private static void persona(Page page, String name, String vulnerable, String punctual) {
        page.navigate("/personas/nieuw");
        page.fill("#naam", name);
        page.selectOption("[name='score-kwetsbaarheid']", vulnerable);
        page.selectOption("[name='score-stiptheid']", punctual);
        page.locator("main form.form button").first().click();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
