package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tender of Rotterdam as each of its people reads it, from the first postcard to the contract; then the contractor hands in the next quarter, and the journey
 * of the running contract takes another colour. What is refused on the way is told in the stories of the steps themselves.
 */
@TestMethodOrder(OrderAnnotation.class)
class RotterdamStoryTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final String TENDER = "/aanbestedingen/RTM-DGV-2024";
    private static final String JOURNEY = "/contracten/RTM-VERVOER-2025/klantreis";
    private static final String REPORTS = "/api/v1/contracten/RTM-VERVOER-2025/rapportages/";
    private static final String BEFORE = "2026-K2";
    private static final String NEXT = "2026-K3";

    @Test
    @Order(1)
    void research_is_counted_and_the_personas_and_their_journey_stand_on_it() {
        var manager = Visitor.signedIn("contractmanager@rotterdam");

        assertThat(manager.get(TENDER + "/onderzoek").body())
                .contains("2.500", "200", "18", "10")
                .contains("Voorbeeld");
        assertThat(manager.get(TENDER + "/personas").body()).contains("Guus", "Ravi", "Ilse", "Mildred");
        assertThat(manager.get(TENDER + "/klantreis").body())
                .contains("Een bekend gezicht aan de deur", "Niet lang wachten op de terugrit");
    }

    @Test
    @Order(2)
    void the_record_names_the_two_who_opened_and_the_openers_read_it() {
        for (var opener : List.of("opener@rotterdam", "opener2@rotterdam")) {
            assertThat(Visitor.signedIn(opener).get(TENDER + "/opening").body())
                    .contains("Combinatie A (voorbeeld)", "Tweede opener", "12 februari 2024");
        }
    }

    @Test
    @Order(3)
    void an_assessor_finds_the_own_scores_and_the_alderman_the_ranking_with_its_computation() {
        assertThat(Visitor.signedIn("beoordelaar2@rotterdam")
                        .get(TENDER + "/beoordeling")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Visitor.signedIn("wethouder@rotterdam")
                        .get(TENDER + "/rangorde")
                        .body())
                .contains("217.000.000", "Combinatie A (voorbeeld)", "Kandidaat B (voorbeeld)");
    }

    @Test
    @Order(4)
    void a_bidder_that_did_not_win_reads_why_and_nothing_of_the_other() {
        var loser = Visitor.signedIn("inschrijver@kandidaat-b");

        assertThat(loser.get(TENDER + "/gunning").body())
                .contains("De winnende inschrijving belooft Ravi hoogstens drie vaste chauffeurs")
                .doesNotContain("Kandidaat C", "226.100.000");
        assertThat(loser.get(TENDER + "/rangorde").statusCode()).isEqualTo(404);
        assertThat(loser.get(TENDER + "/rondes").body()).doesNotContain("Kandidaat C", "Combinatie A");
    }

    @Test
    @Order(5)
    void the_alderman_sees_on_the_journey_which_two_promises_are_missed() {
        var alderman = Chromium.signIn(CHROMIUM.page(), "wethouder@rotterdam");
        alderman.navigate(JOURNEY + "?periode=" + BEFORE);

        assertThat(alderman.textContent("main"))
                .contains("Hoogstens drie vaste chauffeurs per reiziger", "De terugrit is er binnen 20 minuten");
        assertThat(alderman.textContent("h1")).contains("10 van de 16");
        sound(alderman);
        alderman.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(Chromium.overflows(alderman)).isFalse();
    }

    @Test
    @Order(6)
    void the_contractor_hands_in_the_next_quarter_and_the_client_accepts_it() {
        var contractor = Visitor.signedIn("rapporteur@combinatie-a");
        send(contractor, "PUT", "/resultaten", lines(read(contractor, NEXT), read(contractor, BEFORE)));
        send(contractor, "PUT", "/toelichting", "{\"standVanZaken\": \"In drie wijken rijdt een vaste ploeg.\"}");
        send(contractor, "PUT", "/uitleg", explanations(contractor));
        send(contractor, "POST", "/indienen", "");

        send(Visitor.signedIn("contractmanager@rotterdam"), "POST", "/vaststellen", "{\"versie\": 1}");
    }

    @Test
    @Order(7)
    void the_journey_takes_another_colour_on_a_wide_screen_and_on_a_phone() {
        var alderman = Chromium.signIn(CHROMIUM.page(), "wethouder@rotterdam");
        alderman.navigate(JOURNEY);

        assertThat(alderman.textContent("h1")).contains("11 van de 16");
        sound(alderman);
        alderman.setViewportSize(320, 640);
        assertThat(alderman.textContent("main")).contains("Ilse", "20 minuten");
        assertThat(Chromium.overflows(alderman)).isFalse();
        sound(alderman);
    }

    /** The figures of the quarter before, but for Ravi, who is driven by somebody known more often. */
    private static String lines(JsonObject empty, JsonObject before) {
        var lines = Json.createArrayBuilder();
        for (var value : empty.getJsonArray("regels")) {
            var line = value.asJsonObject();
            before.getJsonArray("regels").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(known -> known.getString("kpi").equals(line.getString("kpi")))
                    .findFirst()
                    .ifPresent(known -> lines.add(line(line, known)));
        }
        return Json.createObjectBuilder().add("regels", lines).build().toString();
    }

    private static JsonObject line(JsonObject line, JsonObject known) {
        var filled = Json.createObjectBuilder()
                .add("kpi", line.getString("kpi"))
                .add("organisatie", line.getString("organisatie"))
                .add("versie", line.getJsonNumber("versie"));
        var better = line.getString("kpi").equals("ravi-voorbereiding");
        for (var field : List.of("teller", "noemer", "gemiddelde", "antwoorden", "waarde")) {
            if (known.containsKey(field) && !known.isNull(field)) {
                var more = BigDecimal.valueOf(better && field.equals("teller") ? 230 : 0);
                filled.add(field, known.getJsonNumber(field).bigDecimalValue().add(more));
            }
        }
        if (known.containsKey("nietGeleverdOmdat") && !known.isNull("nietGeleverdOmdat")) {
            filled.add("nietGeleverdOmdat", known.getString("nietGeleverdOmdat"));
        }
        return filled.build();
    }

    private static String explanations(Visitor contractor) {
        var lines = Json.createArrayBuilder();
        for (var value :
                json(contractor.get(REPORTS + NEXT + "/bevindingen").body()).getJsonArray("bevindingen")) {
            var finding = value.asJsonObject();
            if (finding.getString("ernst").equals("waarschuwing") && finding.containsKey("kpi")) {
                lines.add(Json.createObjectBuilder()
                        .add("kpi", finding.getString("kpi"))
                        .add("organisatie", finding.getString("organisatie"))
                        .add("tekst", "De vaste ploegen in drie wijken werken."));
            }
        }
        return Json.createObjectBuilder().add("regels", lines).build().toString();
    }

    private static JsonObject read(Visitor visitor, String period) {
        return json(visitor.get(REPORTS + period + "/resultaten").body());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void send(Visitor visitor, String method, String what, String json) {
        var token = TOKEN.matcher(visitor.get("/account").body());
        assertThat(token.find()).isTrue();
        var answer = visitor.send(visitor.request(REPORTS + NEXT + what)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token.group(1))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(what + ": " + answer.body()).isBetween(200, 204);
    }

    private static void sound(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
    }
}
