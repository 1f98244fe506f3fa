package nl.uitkomst.ear;

import nl.uitkomst.domain.shared.DutchClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A rule is agreed, a proposal is voted on with closed votes that everybody tries to see, and both sides sign what came of it. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class DecisionStoryTest {

    private static final String FUND = "/contracten/TB-NIEUWKOOP-2024/investeringen";
    private static final String RULE = FUND + "/besluitregel";
    private static final String SECRET = "Te duur voor wat het brengt, vinden wij.";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final Pattern DIGEST = Pattern.compile("name=\"kenmerk\" value=\"([^\"]+)\"");
    private static final Duration SHORT = Duration.ofSeconds(8);

    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@nieuwkoop");
    private static final Visitor BOARD = Visitor.signedIn("bestuurder@tomindebuurt");
    private static final Visitor MEMBER = Visitor.signedIn("bestuurder@kwintes");
    private static final Visitor ALDERMAN = Visitor.signedIn("wethouder@nieuwkoop");
    private static final Visitor REPORTER = Visitor.signedIn("rapporteur@tomindebuurt");
    private static final Visitor OUTSIDER = Visitor.signedIn("bestuurder@welzijncentrum");

    private static final List<String> SEATS = new ArrayList<>();
    private static String proposal = "";

    @Test
    @Order(1)
    void one_side_puts_a_rule_down_and_the_other_agrees() {
        var empty = MANAGER.submit(RULE, RULE, Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("href=\"#leden\"")
                .contains("href=\"#quorum\"")
                .contains("href=\"#vanaf\"");

        assertThat(MANAGER.submit(RULE, RULE, rule()).body()).contains("De regel is neergelegd");
        assertThat(MANAGER.submit(RULE, RULE + "/1/akkoord", Map.of("akkoord", "ja"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(BOARD.get("/werklijst").body()).contains("De andere kant legde een besluitregel neer");
        assertThat(BOARD.submit(RULE, RULE + "/1/akkoord", Map.of("akkoord", "ja"))
                        .body())
                .contains("De regel is overeengekomen");
        assertThat(MEMBER.get(RULE).body()).contains("Meer dan de helft").doesNotContain("name=\"meerderheid\"");
    }

    private static Map<String, String> rule() {
        var fields = new HashMap<>(Map.of(
                "quorum", "2",
                "quorum-eenheid", "SEATS",
                "meerderheid", "SIMPLE",
                "geteld", "VOTES_CAST",
                "onthouding", "ja",
                "uitsluiting", "LOWERS_THE_BASE",
                "gelijk", "REJECTED",
                "openheid", "CLOSED_UNTIL_THE_END",
                "vanaf", LocalDate.now(DutchClock.NETHERLANDS).toString()));
        fields.put("toelichting", "Drie zetels, gesloten stemmen.");
        var page = MANAGER.get(RULE).body();
        for (var name : List.of("Kwintes", "Nieuwkoop", "Coöperatie Tom in de buurt")) {
            var field = Pattern.compile("for=\"zetel-([0-9a-f-]{36})\"[^>]*>\\s*Gewicht van " + name)
                    .matcher(page);
            assertThat(field.find()).as(name).isTrue();
            fields.put("zetel-" + field.group(1), "1");
            SEATS.add(field.group(1));
        }
        return fields;
    }

    @Test
    @Order(2)
    void a_proposal_is_put_forward() throws SQLException {
        surplus();
        proposal = putForward();

        assertThat(MEMBER.get(proposal + "/besluit").body())
                .contains("is nog niet gestemd")
                .doesNotContain("Stemming openen");
    }

    @Test
    @Order(3)
    void a_voting_closes_at_its_moment_and_when_too_few_voted_it_can_be_held_again() throws InterruptedException {
        var page = proposal + "/besluit";
        var end = Instant.now().plus(SHORT);
        assertThat(opened("""
                {"wijze": "totDatum", "tot": "%s"}""".formatted(end))).contains("\"open\":true");
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()) + 500);

        assertThat(MEMBER.submit("/account", page + "/stem", vote("FOR", "Net te laat."))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ALDERMAN.get(page).body())
                .contains("0 van de 3 stemden, 0 voor, quorum 2 niet gehaald (0): aangehouden");
        var read = found("\"gelezen\":(\\d+)", BOARD.get("/api/v1" + proposal).body());
        assertThat(post(BOARD, "/api/v1" + proposal + "/opnieuw", "{\"gelezen\": " + read + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(opened("""
                {"wijze": "vergadering", "tot": "%s", "aanwezig": ["%s"]}""".formatted(Instant.now().plus(Duration.ofHours(1)), String.join("\", \"", SEATS))))
                .contains("\"open\":true");
        assertThat(MEMBER.get("/werklijst").body()).contains("U kunt nog stemmen tot");
    }

    private static String opened(String how) {
        return post(MANAGER, "/api/v1" + proposal + "/besluit/opening", how).body();
    }

    /** The shipped case left nothing over, so the fund is given something as the settlement of a year would. */
    private static void surplus() throws SQLException {
        try (var connection = TestSession.productOwner().connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into fund_entry (contract_id, number, kind, amount, year, settlement, booked_by_name, booked_at)
                    select s.contract_id, 1 + (select count(*) from fund_entry e where e.contract_id = s.contract_id), 'SURPLUS', 100000, s.year,
                           s.number, 'Contractmanager', utc_timestamp(6)
                    from settlement s join contract c on c.id = s.contract_id
                    where c.number = 'TB-NIEUWKOOP-2024' and s.status = 'CLOSED' order by s.year, s.number limit 1""");
        }
    }

    private static String putForward() {
        var drafted = post(BOARD, "/api/v1" + FUND + "/voorstellen", """
                {"soort": "inwoners", "titel": "Buurtkamers in twee kernen", "samenvatting": "Twee kamers waar inwoners elkaar helpen.",
                 "binnenOpdracht": "Steun dicht bij huis.", "wieWint": "Inwoners.", "uitvoerder": "%s", "risicos": "Te weinig vrijwilligers.",
                 "bedrag": 60000, "fasen": [{"naam": "Inrichten en openen", "bedrag": 60000, "voorwaarde": "", "verwachtOp": "2027-06-01"}],
                 "verwachting": {"kpi": "terugval", "van": 12, "naar": 10, "uiterlijk": "2027-K4"}}""".formatted(cooperative()));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        var key = found("\"sleutel\":\"([^\"]+)\"", drafted.body());
        var put = post(
                BOARD,
                "/api/v1" + FUND + "/voorstellen/concepten/" + key + "/inbrengen",
                "{\"gelezen\": " + found("\"gelezen\":(\\d+)", drafted.body()) + "}");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
        var place = put.headers().firstValue("Location").orElseThrow();
        return FUND + "/voorstellen/" + place.substring(place.lastIndexOf('/') + 1);
    }

    private static String cooperative() {
        return found(
                "for=\"zetel-([0-9a-f-]{36})\"[^>]*>\\s*Gewicht van Coöperatie",
                BOARD.get(RULE).body());
    }

    private static String found(String pattern, String text) {
        var match = Pattern.compile(pattern).matcher(text);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }

    @Test
    @Order(4)
    void nobody_else_can_see_that_a_vote_was_cast() {
        var before = seenByAll();
        var page = proposal + "/besluit";

        assertThat(MEMBER.submit(page, page + "/stem", Map.of("keuze", "", "motivering", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(MEMBER.submit(page, page + "/stem", vote("AGAINST", SECRET)).body())
                .contains("De stem is vastgelegd")
                .contains(SECRET);

        assertThat(seenByAll()).isEqualTo(before);
        assertThat(MEMBER.submit(page, page + "/stem", vote("FOR", "Nog een keer."))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ALDERMAN.submit("/account", page + "/stem", vote("FOR", "Mag ik ook?"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(MEMBER.get("/werklijst").body()).doesNotContain("U kunt nog stemmen tot");
    }

    @Test
    @Order(5)
    void once_all_who_are_there_have_voted_the_votes_are_counted_and_shown() {
        var page = proposal + "/besluit";
        BOARD.submit(page, page + "/stem", vote("FOR", "Dit helpt in elke kern."));
        MANAGER.submit(page, page + "/stem", vote("FOR", "Past bij de opdracht."));

        assertThat(MEMBER.submit("/account", page + "/stem", vote("FOR", "Toch voor."))
                        .statusCode())
                .isEqualTo(409);
        assertThat(ALDERMAN.get(page).body())
                .contains("3 van de 3 stemden, 2 voor, 1 tegen, quorum 2: aangenomen")
                .contains(SECRET);
    }

    @Test
    @Order(6)
    void both_sides_sign_and_keep_it_as_a_pdf() throws IOException {
        var page = proposal + "/besluit";
        for (var signer : List.of(BOARD, MANAGER)) {
            var digest = DIGEST.matcher(signer.get(page).body());
            assertThat(digest.find()).isTrue();
            signer.submit(page, page + "/tekenen", Map.of("kenmerk", digest.group(1), "akkoord", "ja"));
        }
        assertThat(MEMBER.get(page).body()).doesNotContain("nog niet getekend").doesNotContain("name=\"kenmerk\"");

        try (var document = Loader.loadPDF(ALDERMAN.download(page + ".pdf").body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("aangenomen")
                    .contains("Kwintes")
                    .contains("Getekend door");
        }
        assertThat(OUTSIDER.get(page + ".pdf").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> vote(String choice, String motivation) {
        return Map.of("keuze", choice, "motivering", motivation, "vervangt", "0");
    }

    /** Every address at which something could be seen, by everybody else, without what differs with each request. */
    private static Map<String, String> seenByAll() {
        var seen = new TreeMap<String, String>();
        var readers = Map.of(
                "manager", MANAGER, "board", BOARD, "alderman", ALDERMAN, "reporter", REPORTER, "outsider", OUTSIDER);
        var addresses = List.of(
                proposal,
                proposal + "/besluit",
                proposal + "/besluit?stemming=1",
                proposal + "/besluit?stemming=2",
                proposal + "/besluit.pdf",
                FUND,
                FUND + "/fonds.csv",
                RULE,
                "/api/v1" + proposal,
                "/api/v1" + proposal + "/besluit",
                "/api/v1" + proposal + "/besluit/pdf",
                "/api/v1" + FUND,
                "/investeringen",
                "/werklijst",
                "/agenda",
                "/api/v1/agenda");
        readers.forEach((name, reader) -> addresses.forEach(address -> {
            var answer = reader.get(address);
            var steady = words(reader, address, answer)
                    .replaceAll("name=\"_token\"\\s+value=\"[^\"]+\"", "")
                    .replaceAll("stand per [^<]*|[0-9a-f-]{36}", "");
            assertThat(steady).doesNotContain(SECRET);
            seen.put(name + " " + address, answer.statusCode() + " " + steady);
        }));
        return seen;
    }

    /** A PDF says the same though it was made at another time. */
    private static String words(Visitor reader, String address, HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || !address.endsWith("pdf")) {
            return answer.body();
        }
        try (var document = Loader.loadPDF(reader.download(address).body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> post(Visitor visitor, String address, String json) {
        var token = TOKEN.matcher(visitor.get("/account").body());
        assertThat(token.find()).isTrue();
        return visitor.send(visitor.request(address)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token.group(1))
                .POST(BodyPublishers.ofString(json)));
    }
}
