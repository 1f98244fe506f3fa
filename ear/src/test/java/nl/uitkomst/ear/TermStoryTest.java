package nl.uitkomst.ear;

import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The time and the documents of a contract, as both sides see and change them. It leaves the shared contract as it was, but for a document. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TermStoryTest {

    private static final String CONTRACT = "/contracten/TB-ALPHEN-2024";
    private static final String TERM = CONTRACT + "/looptijd";
    private static final String DOCUMENTS = CONTRACT + "/documenten";
    private static final byte[] PDF = "%PDF-1.7 plan".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEWER = "%PDF-1.7 nieuw plan".getBytes(StandardCharsets.US_ASCII);

    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@alphen");
    private static final Visitor BOARD = Visitor.signedIn("bestuurder@tomindebuurt");
    private static final Visitor STRANGER = Visitor.signedIn("bestuurder@standby");

    @Test
    @Order(1)
    void the_line_of_the_contract_is_drawn_and_said() {
        var page = BOARD.get(TERM).body();

        assertThat(page).contains("Het contract loopt tot en met", "timeline__today", "De looptijd als lijn");
        assertThat(page).doesNotContain("⟦");
        assertThat(STRANGER.get(TERM).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void ending_it_asks_for_everything_at_once_and_keeps_what_was_typed() {
        var answer = MANAGER.submit(TERM + "/einde", TERM + "/einde", Map.of("redenen", "Wij stoppen ermee."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Laatste dag: Vul een datum in.", "Afrekening: Vul dit in.", "Overdracht: Vul dit in.")
                .contains("Wij stoppen ermee.");
    }

    @Test
    @Order(3)
    void together_it_is_proposed_signed_by_the_other_side_only_and_can_be_withdrawn() {
        var last = LocalDate.now(DutchClock.NETHERLANDS).plusMonths(2);
        var plan = new LinkedHashMap<String, String>();
        plan.put("wie", "TOGETHER");
        plan.put("laatste-dag", last.toString());
        plan.put("redenen", "De gemeenten gaan samen verder.");
        plan.put("nog-doen", "Het verslag over dit kwartaal.");
        plan.put("afrekenen", "Binnen dertien weken.");
        plan.put("overdragen", "Naar het wijkteam.");
        assertThat(MANAGER.submit(TERM + "/einde", TERM + "/einde", plan).body())
                .contains("Voorstel: stoppen op", "Het voorstel om te beëindigen is");

        assertThat(MANAGER.get(TERM).body()).doesNotContain("/einde/tekenen");
        assertThat(BOARD.get(TERM).body()).contains("/einde/tekenen");
        BOARD.submit(TERM, TERM + "/einde/intrekken", Map.of());

        assertThat(BOARD.get(TERM).body()).doesNotContain("Voorstel: stoppen op");
        assertThat(BOARD.get("/api/v1" + TERM).body()).doesNotContain("\"einde\"");
    }

    @Test
    @Order(4)
    void a_calendar_is_read_at_a_secret_address_until_that_is_withdrawn() {
        var made = BOARD.submit("/agenda", "/agenda/adres", Map.of()).body();
        var address = Pattern.compile("/agenda/[\\w-]{30,}\\.ics").matcher(made);
        assertThat(address.find()).isTrue();
        var program = Visitor.of(Product.address());

        var calendar = program.get(address.group());

        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("UID:last_day-tb-alphen-2024-end@")
                .contains("DTSTART;VALUE=DATE:20271231");
        BOARD.submit("/agenda", "/agenda/adres/intrekken", Map.of());
        assertThat(program.get(address.group()).statusCode()).isEqualTo(404);
        assertThat(BOARD.get("/werklijst").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void a_document_is_opened_by_who_may_and_is_not_there_for_others() {
        var added = MANAGER.upload(DOCUMENTS, DOCUMENTS, described("PARTIES"), "bestand", "plan.pdf", PDF);
        assertThat(added.body()).contains("Plan van aanpak", "toegevoegd");
        var file = Pattern.compile(DOCUMENTS + "/[0-9a-f-]{36}/1").matcher(added.body());
        assertThat(file.find()).isTrue();

        var got = BOARD.get(file.group());

        assertThat(got.body()).isEqualTo("%PDF-1.7 plan");
        assertThat(got.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(got.headers().firstValue("Content-Type").orElse("")).startsWith("application/octet-stream");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(STRANGER.get(file.group()).statusCode()).isEqualTo(404);
        assertThat(BOARD.get("/api/v1" + DOCUMENTS).body()).contains("\"titel\":\"Plan van aanpak\"");
    }

    @Test
    @Order(6)
    void a_newer_version_takes_its_place_and_the_same_file_is_told() {
        var found = Pattern.compile(DOCUMENTS + "/[0-9a-f-]{36}")
                .matcher(MANAGER.get(DOCUMENTS).body());
        assertThat(found.find()).isTrue();
        var document = found.group();

        var same = MANAGER.upload(
                document, document + "/versies", Map.of("datum", "2026-02-01"), "bestand", "plan.pdf", PDF);
        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(same.body()).contains("Dit bestand is er al");
        MANAGER.upload(document, document + "/versies", Map.of("datum", "2026-02-01"), "bestand", "plan.pdf", NEWER);

        assertThat(BOARD.get(document).body()).contains("2 versies", document + "/1", document + "/2");
        MANAGER.submit(document, document + "/vertrouwelijkheid", Map.of("wie", "OWN_SIDE"));
        assertThat(BOARD.get(document).statusCode()).isEqualTo(404);
        assertThat(BOARD.get(document + "/1").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void what_could_run_is_refused_with_all_else_that_is_wrong() {
        var refused = BOARD.upload(DOCUMENTS, DOCUMENTS, Map.of("titel", "Macro"), "bestand", "plan.docm", PDF);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dit soort bestand nemen we niet aan", "Datum: Vul een datum in.")
                .contains("Soort: Kies een van de mogelijkheden.", "value=\"Macro\"");
    }

    private static Map<String, String> described(String audience) {
        return Map.of("titel", "Plan van aanpak", "soort", "PLAN", "datum", "2026-01-15", "wie", audience);
    }
}
