package nl.uitkomst.ear;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A quarter that was accepted is corrected: by the API and on the screen, returned once, and accepted anew. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class CorrectedQuarterTest {

    private static final String REVIEW = "/contracten/TB-KAAGENBRAASSEM-2024/beoordelen/2025-K1";
    private static final String API = "/api/v1/contracten/TB-KAAGENBRAASSEM-2024/rapportages/2025-K1";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile(
            "\\{[^{}]*\"kpi\":\"terugval\"[^{}]*\"teller\":(\\d+)[^{}]*}|\\{[^{}]*\"teller\":(\\d+)[^{}]*\"kpi\":\"terugval\"[^{}]*}");

    private static final Visitor REPORTER = Visitor.signedIn("rapporteur@tomindebuurt");
    private static final Visitor SIGNER = Visitor.signedIn("ondertekenaar@tomindebuurt");
    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@kaagenbraassem");

    @Test
    @Order(1)
    void what_is_accepted_is_locked_and_says_why() {
        var page = MANAGER.get(REVIEW).body();

        assertThat(page).contains("Vastgesteld door").contains("De cijfers kunnen niet meer veranderen");
        assertThat(page).doesNotContain("name=\"daad\"");
        assertThat(call(REPORTER, "PUT", "/resultaten", "{\"regels\":[" + line(1) + "]}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(2)
    void a_correction_begins_with_a_reason() {
        assertThat(REPORTER.submit(REVIEW, REVIEW + "/correctie", Map.of("correctie", " "))
                        .statusCode())
                .isEqualTo(422);

        var answer =
                REPORTER.submit(REVIEW, REVIEW + "/correctie", Map.of("correctie", "Een cliënt was dubbel geteld"));

        assertThat(answer.uri().getPath()).isEqualTo("/contracten/TB-KAAGENBRAASSEM-2024/aanleveren/2025-K1");
        assertThat(REPORTER.get(API).body()).contains("\"concept\"").contains("\"geldendeVersie\":1");
    }

    @Test
    @Order(3)
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_stored() {
        var wrong =
                "{\"regels\":[" + line(100_000) + ",{\"kpi\":\"terugval\",\"organisatie\":\"x\",\"teller\":\"een\"}]}";

        var answer = call(REPORTER, "PUT", "/resultaten", wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("regels[1].organisatie").contains("regels[1].teller");
        var tooMany = call(REPORTER, "PUT", "/resultaten", "{\"regels\":[" + line(100_000) + "]}");
        assertThat(tooMany.body()).contains("NUMERATOR_ABOVE_DENOMINATOR");
    }

    @Test
    @Order(4)
    void a_line_is_corrected_and_handed_in_once() {
        assertThat(call(REPORTER, "PUT", "/resultaten", "{\"regels\":[" + line(1) + "]}")
                        .statusCode())
                .isEqualTo(200);
        explainWhatStandsOut();
        assertThat(call(REPORTER, "POST", "/indienen", "").statusCode()).isEqualTo(403);

        assertThat(call(SIGNER, "POST", "/indienen", "").body()).contains("\"status\":\"ingediend\"");
        assertThat(call(SIGNER, "POST", "/indienen", "").statusCode()).isEqualTo(200);
        assertThat(SIGNER.get(API).body()).contains("\"geldendeVersie\":1").contains("\"definitief\":true");
    }

    @Test
    @Order(5)
    void it_is_returned_with_a_reason_that_the_writer_reads() {
        assertThat(decide(MANAGER, "terugsturen", "2", "").statusCode()).isEqualTo(422);
        assertThat(decide(MANAGER, "terugsturen", "1", "Klopt niet").statusCode())
                .isEqualTo(422);

        decide(MANAGER, "terugsturen", "2", "Leg uit welke aanbieder het was.");

        assertThat(REPORTER.get("/werklijst").body()).contains("teruggestuurd");
        assertThat(REPORTER.get(REVIEW).body()).contains("Leg uit welke aanbieder het was.");
    }

    @Test
    @Order(6)
    void handed_in_again_it_is_accepted_and_counts() {
        call(SIGNER, "POST", "/indienen", "");

        decide(MANAGER, "vaststellen", "3", "");

        assertThat(MANAGER.get(API).body()).contains("\"geldendeVersie\":3").contains("\"definitief\":true");
        assertThat(MANAGER.get(REVIEW + "/vergelijken?van=1&tot=3").body()).contains("1 ding");
    }

    private static void explainWhatStandsOut() {
        var findings = REPORTER.get(API + "/bevindingen").body();
        var warned = Pattern.compile("\\{[^{}]*\"ernst\":\"waarschuwing\"[^{}]*}")
                .matcher(findings)
                .results()
                .map(found -> "{\"kpi\":\"" + field(found.group(), "kpi") + "\",\"organisatie\":\""
                        + field(found.group(), "organisatie") + "\",\"tekst\":\"Nagekeken.\"}")
                .distinct()
                .toList();
        call(REPORTER, "PUT", "/uitleg", "{\"regels\":[" + String.join(",", warned) + "]}");
    }

    /** The first line of relapse as it stands, with another numerator. */
    private static String line(long numerator) {
        var found = LINE.matcher(REPORTER.get(API + "/resultaten").body());
        assertThat(found.find()).isTrue();
        return found.group().replaceFirst("\"teller\":\\d+", "\"teller\":" + numerator);
    }

    private static String field(String json, String name) {
        return json.replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    private static HttpResponse<String> decide(Visitor by, String act, String revision, String reason) {
        return by.submit(REVIEW, REVIEW + "/besluit", Map.of("daad", act, "versie", revision, "reden", reason));
    }

    private static HttpResponse<String> call(Visitor by, String method, String path, String json) {
        var token = TOKEN.matcher(by.get("/account").body());
        assertThat(token.find()).isTrue();
        return by.send(by.request(API + path)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token.group(1))
                .header("Origin", Product.address())
                .method(method, BodyPublishers.ofString(json)));
    }
}
