package nl.uitkomst.ear;

import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Minutes and actions by another system, and minutes confirmed by who may not, on screen and by the API. */
class TalkingByApiTest {

    private static final String DIALOGUE = "/contracten/TKB-GOOI-2006/gesprekken/2009-J1";
    private static final String API = "/api/v1" + DIALOGUE;
    private static final String MINUTES = DIALOGUE + "/vaststelling/bevestigen";
    private static final String ACTIONS = "/contracten/TB-ALPHEN-2024/acties";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final Pattern DIGEST = Pattern.compile("\"kenmerk\":\"([0-9a-f]{64})\"");
    private static final Pattern OWNER = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>\\s*Coöperatie ");

    @Test
    void minutes_between_equals_are_confirmed_by_any_other_organisation_and_nothing_of_them_is_lost() {
        var municipalities = Visitor.signedIn("contractmanager@gooi");
        assertThat(send(municipalities, "POST", API + "/agenda", "{\"datum\":\"2026-11-02\"}")
                        .statusCode())
                .isEqualTo(200);
        send(
                municipalities,
                "POST",
                API + "/velden",
                "{\"veld\":\"samenvatting\",\"tekst\":\"Vroeg melden werkt.\",\"versie\":0}");
        var offered = send(municipalities, "POST", API + "/aanbiedingen", "{\"bevestigen\":true}");
        assertThat(offered.body()).contains("\"stand\":\"aangeboden\"");
        var digest = DIGEST.matcher(offered.body());
        assertThat(digest.find()).isTrue();
        var read = "{\"kenmerk\":\"" + digest.group(1) + "\"}";
        var ticked = Map.of("akkoord", "ja", "kenmerk", digest.group(1));

        var page = municipalities.submit("/account", MINUTES, ticked);
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("Nu is de andere kant aan de beurt.", "Vroeg melden werkt.");
        var json = send(municipalities, "POST", API + "/bevestigingen", read);
        assertThat(json.statusCode()).isEqualTo(409);
        assertThat(json.body()).contains("Nu is de andere kant aan de beurt.");
        var reporter = Visitor.signedIn("rapporteur@corporaties-gooi");
        assertThat(reporter.submit("/account", MINUTES, ticked).statusCode()).isEqualTo(403);
        assertThat(send(reporter, "POST", API + "/bevestigingen", read).statusCode())
                .isEqualTo(403);
        assertThat(send(Visitor.signedIn("contractmanager@alphen"), "POST", API + "/bevestigingen", read)
                        .statusCode())
                .isEqualTo(404);
        assertThat(municipalities.get(API).body()).contains("\"stand\":\"aangeboden\"", "Vroeg melden werkt.");

        var confirmed = Visitor.signedIn("bestuurder@politie-gooi").submit(DIALOGUE, MINUTES, ticked);
        assertThat(confirmed.body())
                .contains(
                        "Vroeg melden werkt.",
                        "Twee organisaties hebben dit verslag bevestigd",
                        "Gemeenten Gooi en Vechtstreek (voorbeeld)",
                        "Politie Gooi en Vechtstreek (voorbeeld)");
        assertThat(municipalities.get(API).body()).contains("\"stand\":\"vastgesteld\"");
        the_agenda_is_in_the_language_that_is_asked_for(municipalities);
    }

    private static void the_agenda_is_in_the_language_that_is_asked_for(Visitor visitor) {
        assertThat(visitor.get(API).body()).contains("Gemeente: op tijd geantwoord");
        assertThat(visitor.get(API + "?taal=en").body()).contains("Municipality: answered on time");
        assertThat(visitor.send(visitor.request(API)
                                .header("Accept-Language", "en-GB,en;q=0.8")
                                .GET())
                        .body())
                .contains("Municipality: answered on time");
    }

    @Test
    void an_action_is_agreed_followed_and_closed_and_stands_in_the_file() {
        var manager = Visitor.signedIn("contractmanager@alphen");
        var owner = OWNER.matcher(manager.get(ACTIONS + "/nieuw").body());
        assertThat(owner.find()).isTrue();
        var today = LocalDate.now(DutchClock.NETHERLANDS);
        var plan = """
                {"titel": "=Bellen na drie maanden", "aanleiding": "Mensen vallen terug.", "eigenaar": "%s", "begin": "%s", "klaar": "%s",
                 "stappen": [{"tekst": "Lijst maken", "klaar": "%s"}]%s}""";
        var created = send(
                manager,
                "POST",
                "/api/v1" + ACTIONS,
                plan.formatted(owner.group(1), today, today.plusMonths(2), today.plusMonths(1), ""));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        var action = created.headers().firstValue("Location").orElseThrow().replaceAll(".*(/api/v1/contracten/)", "$1");

        var ticked = send(manager, "PUT", action + "/stappen/1", "{\"gedaan\":\"" + today + "\"}");
        assertThat(ticked.body()).contains("\"gedaan\":\"" + today + "\"");
        assertThat(send(manager, "POST", action + "/sluiten", "{\"resultaat\":\"hielp\"}")
                        .statusCode())
                .isEqualTo(422);
        var closed =
                send(manager, "POST", action + "/sluiten", "{\"resultaat\":\"hielp\",\"tekst\":\"Minder terugval.\"}");
        assertThat(closed.body()).contains("\"stand\":\"gesloten\"", "\"resultaat\":\"hielp\"");

        assertThat(manager.get(ACTIONS).body()).contains(ACTIONS + "/lijst.csv");
        assertThat(manager.get(ACTIONS + "/lijst.csv?toon=gesloten").body())
                .startsWith("\uFEFFcontract;nummer;actie")
                .contains("'=Bellen na drie maanden", "Lijst maken (klaar", "hielp;Minder terugval.;" + today);
        assertThat(manager.get(ACTIONS + "/lijst.csv?toon=open").body()).doesNotContain("Minder terugval.");
    }

    private static HttpResponse<String> send(Visitor visitor, String method, String address, String json) {
        var token = TOKEN.matcher(visitor.get("/account").body());
        assertThat(token.find()).isTrue();
        return visitor.send(visitor.request(address)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token.group(1))
                .method(method, BodyPublishers.ofString(json)));
    }
}
