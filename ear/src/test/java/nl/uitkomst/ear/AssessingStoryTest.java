package nl.uitkomst.ear;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static nl.uitkomst.ear.OpenedTender.MANAGER;
import static nl.uitkomst.ear.OpenedTender.one;
import static org.assertj.core.api.Assertions.assertThat;

/** Two assessors, each alone and then together, and what is refused on the way from opened bids to letters; each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class AssessingStoryTest {

    private static final String FIRST = "beoordelaar@rotterdam";
    private static final String SECOND = "beoordelaar2@rotterdam";
    private static final String HIDDEN = "Alleen ik vind dit zo sterk.";
    private static final String LOW = "Dit blijft algemeen.";

    private static OpenedTender some;
    private static List<String> bids;

    @BeforeAll
    static void two_bids_are_open() {
        some = new OpenedTender();
    }

    @Test
    @Order(1)
    void whoever_is_asked_declares_before_anything_of_a_bid_is_shown() {
        appoint(FIRST, "Beoordelaar");
        appoint(SECOND, "Tweede beoordelaar");
        var page = some.page(FIRST, "/beoordeling");
        assertThat(page).contains("name=\"verklaring\"", "kandidaat-a").doesNotContain("Boeken kan dag en nacht");
        assertThat(some.submit(FIRST, "/beoordeling", "/beoordeling/verklaring", Map.of("verklaring", "INTEREST")))
                .contains("id=\"eigen-belang-error\"");

        declare(FIRST);
        declare(SECOND);

        bids = OpenedTender.found("/beoordeling/([0-9a-f-]{36}/[0-9a-f-]{36})\"", some.page(FIRST, "/beoordeling"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(bids).hasSize(2);
        assertThat(some.page(FIRST, "/beoordeling/" + bids.get(0)))
                .contains("Boeken kan dag en nacht")
                .doesNotContain("1.200.000");
    }

    @Test
    @Order(2)
    void documents_of_a_bid_are_for_assessors_and_for_nobody_else() {
        var page = some.page(FIRST, "/beoordeling/" + bids.get(0));
        var address = one("href=\"([^\"]+/documenten/[0-9a-f-]{36})\"", page);

        assertThat(new String(some.person(FIRST).download(address).body(), StandardCharsets.UTF_8))
                .startsWith("Plan van inschrijver@kandidaat-");
        assertThat(some.person(MANAGER).get(address).statusCode()).isIn(403, 404);
        assertThat(some.person("inschrijver@kandidaat-a").get(address).statusCode())
                .isIn(403, 404);
        assertThat(some.person("wethouder@rotterdam").get(address).statusCode()).isIn(403, 404);
        assertThat(some.person("controller@rotterdam").get("/logboek").body()).contains("plan van aanpak.txt");
    }

    @Test
    @Order(3)
    void what_is_filled_halfway_is_said_at_its_field_and_nothing_typed_is_lost() {
        var here = "/beoordeling/" + bids.get(0);

        var page = some.submit(FIRST, here, here, Map.of("motivering-1", HIDDEN));

        assertThat(page).contains("id=\"score-1-error\"").contains(HIDDEN);
    }

    @Test
    @Order(4)
    void scores_of_one_are_seen_by_no_other_until_the_consensus() {
        give(FIRST, "10", HIDDEN);
        some.submit(FIRST, "/beoordeling", "/beoordeling/klaar", Map.of());

        for (var path : List.of("/beoordeling", "/beoordeling/" + bids.get(0), "/rangorde", "/gunning")) {
            for (var other : List.of(SECOND, MANAGER, "wethouder@rotterdam", "controller@rotterdam")) {
                assertThat(some.page(other, path)).as(other + path).doesNotContain(HIDDEN);
            }
        }
        for (var other : List.of(SECOND, MANAGER)) {
            assertThat(api("GET", other, "/beoordeling", "").body()).doesNotContain(HIDDEN);
        }
        assertThat(some.person("controller@rotterdam").get("/logboek").body()).doesNotContain(HIDDEN);
    }

    @Test
    @Order(5)
    void no_consensus_before_all_are_done_no_price_before_quality_no_award_before_the_ranking() {
        assertThat(some.submit(MANAGER, "/beoordeling", "/beoordeling/consensus", Map.of()))
                .contains("Nog niet klaar: ");
        assertThat(api("POST", MANAGER, "/gunning/besluit", "{}").statusCode()).isEqualTo(409);
        assertThat(api("POST", MANAGER, "/gunning/besluit", "{}").body()).contains("niet alle scores");
        assertThat(api("POST", MANAGER, "/rangorde", "").statusCode()).isEqualTo(409);
        assertThat(some.page("opener@rotterdam", "/opening")).doesNotContain("/opening/price/begin");
    }

    @Test
    @Order(6)
    void where_scores_lie_far_apart_the_session_says_so_and_asks_for_a_motivation() {
        give(SECOND, "0", LOW);
        some.submit(SECOND, "/beoordeling", "/beoordeling/klaar", Map.of());
        some.submit(MANAGER, "/beoordeling", "/beoordeling/consensus", Map.of());
        var here = "/beoordeling/consensus/" + bids.get(0);

        assertThat(some.page(SECOND, here)).contains(HIDDEN, LOW, "Ruime spreiding: 0 tot 10");
        assertThat(some.submit(MANAGER, here, here, Map.of("score-1", "5"))).contains("id=\"motivering-1-error\"");
        assertThat(some.submit(
                        MANAGER, "/beoordeling", "/beoordeling/vastleggen", Map.of("akkoord", "on", "zeker", "on")))
                .contains("2 scores");
        for (var bid : bids) {
            var at = "/beoordeling/consensus/" + bid;
            some.submit(
                    MANAGER,
                    at,
                    at,
                    Map.of(
                            "score-1", bid.equals(bids.get(0)) ? "10" : "5",
                            "motivering-1", "Samen besproken.",
                            "vervangt-1", "0"));
        }
    }

    @Test
    @Order(7)
    void quality_is_fixed_then_prices_open_and_the_ranking_lays_its_computation_open() {
        some.submit(MANAGER, "/beoordeling", "/beoordeling/vastleggen", Map.of("akkoord", "on"));
        assertThat(api("PUT", MANAGER, "/kandidaten/" + bids.get(0).split("/")[0] + "/consensus", "{}", "/beoordeling")
                        .statusCode())
                .isEqualTo(422);
        some.open("price");

        var page = some.submit(MANAGER, "/rangorde", "/rangorde", Map.of());

        assertThat(page).contains("60 × 10 ÷ 10", "60 × 5 ÷ 10");
        assertThat(some.page("wethouder@rotterdam", "/rangorde")).contains("60 × 10 ÷ 10");
        assertThat(some.person("inschrijver@kandidaat-a")
                        .get(some.tender + "/rangorde")
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    @Order(8)
    void letters_are_read_by_all_from_one_moment_on_each_only_the_own() {
        assertThat(letter("inschrijver@kandidaat-a").statusCode()).isEqualTo(404);
        var form = some.page(MANAGER, "/gunning");
        var fields = new java.util.TreeMap<String, String>();
        OpenedTender.found("<textarea[^>]*name=\"((?:eigen|voordelen)-[^\"]+)\"[^>]*>([^<]*)</textarea>", form)
                .results()
                .forEach(found -> fields.put(found.group(1), found.group(2)));
        assertThat(fields).hasSize(3);
        some.submit(MANAGER, "/gunning", "/gunning", fields);
        assertThat(letter("inschrijver@kandidaat-b").statusCode()).isEqualTo(404);
        assertThat(some.submit(MANAGER, "/gunning", "/gunning/besluit", Map.of("tot", "1-1-2020", "akkoord", "on")))
                .contains("eindigt op zijn vroegst");

        assertThat(api("POST", MANAGER, "/gunning/besluit", "{}").statusCode()).isEqualTo(200);

        var letters = letter("inschrijver@kandidaat-a").body()
                + letter("inschrijver@kandidaat-b").body();
        assertThat(letters).contains("\"gewonnen\"", "\"nietGekozen\"").doesNotContain("1.200.000", "8400000");
        assertThat(some.person("inschrijver@kandidaat-b")
                        .download(some.tender + "/gunning/brief.pdf")
                        .statusCode())
                .isEqualTo(200);
        assertThat(api("POST", MANAGER, "/gunning/definitief", "").body()).contains("loopt nog tot en met");
        assertThat(api("POST", MANAGER, "/gunning/contract", "{\"nummer\": \"X-1\", \"begin\": \"2030-01-02\"}")
                        .body())
                .contains("eerste dag van een maand");
    }

    @Test
    @Order(9)
    void a_tender_is_withdrawn_from_the_award_with_a_reason_that_candidates_read() {
        assertThat(some.submit(MANAGER, "/gunning", "/gunning/intrekking", Map.of("reden", "")))
                .contains("id=\"reden-error\"", "id=\"zeker-error\"");

        some.submit(
                MANAGER, "/gunning", "/gunning/intrekking", Map.of("reden", "De rechter verbood het.", "zeker", "on"));

        assertThat(some.page(MANAGER, "/gunning")).contains("ingetrokken", "De rechter verbood het.");
        assertThat(some.page("inschrijver@kandidaat-a", "/gunning"))
                .contains("ingetrokken", "De rechter verbood het.")
                .doesNotContain("voorlopig aan u");
    }

    private static void appoint(String login, String name) {
        var option = one(
                "<option value=\"([0-9a-f-]{36})\"[^>]*>\\s*(?:" + name + ")[^0-9<]*<",
                some.page(MANAGER, "/beoordeling"));
        some.submit(MANAGER, "/beoordeling", "/beoordeling/beoordelaars", Map.of("beoordelaar", option));
        assertThat(some.person(login).get(some.tender + "/beoordeling").statusCode())
                .as(login)
                .isEqualTo(200);
    }

    private static void declare(String login) {
        some.submit(login, "/beoordeling", "/beoordeling/verklaring", Map.of("verklaring", "NO_INTEREST"));
    }

    private static void give(String login, String score, String why) {
        for (var bid : bids) {
            some.submit(
                    login,
                    "/beoordeling/" + bid,
                    "/beoordeling/" + bid,
                    Map.of("score-1", score, "motivering-1", why, "vervangt-1", "0"));
        }
    }

    private static HttpResponse<String> letter(String login) {
        return api("GET", login, "/gunning/brief", "");
    }

    private static HttpResponse<String> api(String method, String login, String path, String json) {
        return api(method, login, path, json, "");
    }

    private static HttpResponse<String> api(String method, String login, String path, String json, String below) {
        var visitor = some.person(login);
        var token = one(
                "name=\"_token\"\\s+value=\"([^\"]+)\"", visitor.get("/account").body());
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        return visitor.send(visitor.request("/api/v1" + some.tender + below + path)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token)
                .header("Origin", Product.address())
                .method(method, body));
    }
}
