package nl.uitkomst.ear;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** An amendment as another system works it out. It is withdrawn in the end, so that the shared contract stays as it was. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AmendingByApiTest {

    private static final String CONTRACT = "/contracten/TB-ALPHEN-2024";
    private static final String API = "/api/v1" + CONTRACT;

    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@alphen");

    private static String amendment = "";

    @Test
    @Order(1)
    void everything_that_the_screens_change_is_changed_in_one_call_and_told_in_words() {
        var begun = send("POST", API + "/wijzigingen", """
                {"reden": "Alles tegelijk.", "ingangsdatum": "2027-01-01"}""");
        amendment = found("\"nummer\":(\\d+)", begun.body());
        var text = found("\"tekst\":(\\d+)", begun.body());
        var municipality = found("\"organisatie\":\"([0-9a-f-]{36})\"", begun.body());

        var written = send("POST", address() + "/onderdelen", """
                {"tekst": %s,
                 "afspraken": {"sturing": {"model": "regisseur", "bekostiging": "outputgericht", "doelgroepen": ["Jongeren"]}},
                 "geldafspraken": {"plafonds": [{"jaar": 2027, "bedrag": 20000000}]},
                 "tijd": {"opzegtermijnMaanden": 9,
                          "delen": [{"soort": "gebied", "wat": "Zuid", "begintOp": "2027-02-01"},
                                    {"soort": "kpi", "wat": "buurtmatches", "begintOp": "2027-04-01"}]},
                 "kpis": [{"code": "buurtmatches", "naam": "Matches in de buurt", "korteNaam": "Matches", "definitie": "Hoeveel buren elkaar helpen.",
                           "resultaatgebied": "Meedoen", "soort": "aantal", "meting": "tijdensPeriode", "teller": "Matches", "eenheid": "matches",
                           "decimalen": 0, "bron": "Koppeling", "richting": "minstens", "aard": "uitkomst", "doorWie": "cooperatie", "gewicht": 1,
                           "dekkingspercentage": 80, "normen": [{"van": "2027-01-01", "totEnMet": "2027-12-31", "minstens": 10}]}],
                 "inwoners": [{"organisatie": "%s", "jaar": 2027, "aantal": 115000}],
                 "toegangsregels": [{"voorziening": "Dagbesteding", "voorwaarden": ["Woont in de gemeente"],
                                     "tarieven": [{"wie": "Iedereen", "bedrag": 2.50, "per": "dagdeel"}]}]}
                """.formatted(text, municipality));

        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
        assertThat(written.body())
                .contains(
                        "TERMS.STEERING_MODEL",
                        "TERMS.FUNDING",
                        "MONEY.all",
                        "TIME.all",
                        "KPI.buurtmatches",
                        "ACCESS.all",
                        "INHABITANTS.2027.")
                .contains("115.000", "Dagbesteding");
    }

    @Test
    @Order(2)
    void what_is_wrong_with_it_is_told_at_its_place_and_nothing_is_written() {
        var text = found("\"tekst\":(\\d+)", MANAGER.get(address()).body());

        var refused = send("POST", address() + "/onderdelen", """
                {"tekst": %s,
                 "tijd": {"opties": [{"totEnMet": "2020-01-01", "besluitenUiterlijk": "2019-01-01"}]},
                 "inwoners": [{"organisatie": "weg", "jaar": 2027, "aantal": 1.5}]}
                """.formatted(text));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("#/tijd/opties/0", "#/inwoners/0/organisatie", "#/inwoners/0/aantal");
    }

    @Test
    @Order(3)
    void the_screens_show_what_was_sent() {
        assertThat(MANAGER.get(screen() + "/inwoners").body()).contains("value=\"115000\"");
        assertThat(MANAGER.get(screen() + "/toegang").body()).contains("value=\"Dagbesteding\"");
        assertThat(MANAGER.get(screen()).body()).contains("Dagbesteding").doesNotContain("⟦");
    }

    @Test
    @Order(4)
    void an_account_of_a_cut_is_asked_for_on_all_points_and_only_for_a_subsidy() {
        var account = API + "/looptijd/verantwoording/" + amendment;
        assertThat(MANAGER.get(account).statusCode()).isEqualTo(404);

        assertThat(send("PUT", account, "{}").statusCode()).isEqualTo(422);
        send("POST", address() + "/intrekking", "{\"reden\": \"Het was een proef.\"}");

        assertThat(MANAGER.get(address()).body()).contains("\"stand\":\"ingetrokken\"");
    }

    @Test
    @Order(5)
    void a_verdict_is_followed_to_what_it_is_made_of() {
        var origin = MANAGER.get(API + "/uitkomsten/terugval/herkomst/2025-K2").body();

        assertThat(origin)
                .contains("\"oordeel\":", "\"regels\":[{", "\"afspraak\":{", "\"getekend\":[\"")
                .contains("\"verslag\":{", "\"precies\":");
        assertThat(Visitor.signedIn("bestuurder@standby")
                        .get(API + "/uitkomsten/terugval/herkomst/2025-K2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(MANAGER.get(API + "/uitkomsten").body()).contains("\"inwonersPerJaar\":{", "\"perInwoners\":[");
    }

    private static String address() {
        return API + "/wijzigingen/" + amendment;
    }

    private static String screen() {
        return CONTRACT + "/wijzigingen/" + amendment;
    }

    private static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> send(String method, String address, String json) {
        var token = found(
                "name=\"_token\" value=\"([^\"]+)\"", MANAGER.get("/account").body());
        return MANAGER.send(MANAGER.request(address)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token)
                .header("Origin", Product.address())
                .method(method, BodyPublishers.ofString(json)));
    }
}
