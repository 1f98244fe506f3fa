package nl.uitkomst.ear;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Another system keeps the keys, bids, and opens; what breaks off or cannot be read costs nothing of what was there. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class SealedBidStoryTest {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int HALF = 1_200_000;

    private static final Map<String, String> WORDS = new HashMap<>();

    private static String number;
    private static String tender;
    private static String bid;
    private static Caller bidder;

    @BeforeAll
    static void a_tender_asks_for_bids() {
        number = new ToldTenders().in("BIDDING");
        tender = "/api/v1/aanbestedingen/" + number;
        bid = tender + "/inschrijving";
        bidder = Caller.at(Product.address(), "inschrijver@kandidaat-a");
    }

    @Test
    @Order(1)
    void three_openers_make_keys_and_the_keys_of_the_tender_are_made() {
        var manager = Caller.at(Product.address(), "contractmanager@rotterdam");
        var available = manager.done("GET", tender + "/kluis", "");
        var accounts = available.split("\"account\":\"");
        manager.done(
                "POST",
                tender + "/kluis/openers",
                "{\"openers\": [\"%s\", \"%s\", \"%s\"]}"
                        .formatted(before(accounts[1]), before(accounts[2]), before(accounts[3])));
        for (var opener : List.of("opener@rotterdam", "opener2@rotterdam", "opener3@rotterdam")) {
            var officer = officer(opener);
            assertThat(officer.done("GET", tender + "/kluis", "")).contains("\"bevestigd\":true");
        }
        assertThat(manager.done("POST", tender + "/kluis/sleutels", "{}")).contains("\"sleutelPrijzen\":\"");
        assertThat(bidder.call("GET", tender + "/kluis", "").statusCode()).isEqualTo(404);
    }

    private static String before(String rest) {
        return rest.substring(0, rest.indexOf('"'));
    }

    private static Caller officer(String login) {
        var officer = Caller.at(Product.address(), login);
        if (!WORDS.containsKey(login)) {
            var word =
                    Caller.found("\"sleutelwoord\":\"([^\"]+)\"", officer.done("POST", tender + "/kluis/eigen", "{}"));
            WORDS.put(login, word);
            assertThat(officer.call("POST", tender + "/kluis/eigen/bevestigen", "{\"sleutelwoord\": \"iets anders\"}")
                            .body())
                    .contains("WORD_MISTYPED");
            officer.done("POST", tender + "/kluis/eigen/bevestigen", "{\"sleutelwoord\": \"%s\"}".formatted(word));
        }
        return officer;
    }

    @Test
    @Order(2)
    void a_bid_is_written_and_only_with_the_pass_of_its_vault_read() {
        bidder.openVault(bid);
        var place = Caller.found("\"waar\":\"([^\"]+)\"", bidder.done("GET", bid, ""));
        var read = Caller.found("\"kenmerk\":\"([^\"]+)\"", bidder.done("GET", bid, ""));
        var wrong = bidder.call("PUT", bid + "/belofte?waar=" + place, """
                {"belofte": "Wij staan er.", "gelezen": "%s", "maatstaf": {"naam": "Op tijd", "soort": "verhouding", "richting": "minstens", "norm": 95,
                 "eenheid": "%%", "ondergrens": 99, "gevolg": ""}}""".formatted(read));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("#/maatstaf/ondergrens").contains("#/maatstaf/gevolg");
        var written = bidder.done("PUT", bid + "/belofte?waar=" + place, """
                {"belofte": "Wij staan er.", "gelezen": "%s", "maatstaf": {"naam": "Op tijd", "soort": "verhouding", "richting": "minstens", "norm": 95,
                 "eenheid": "%%", "ondergrens": 90, "gevolg": "Een gratis rit."}}""".formatted(read));
        assertThat(written).contains("Een gratis rit.").contains("\"soort\":\"prijs\"");
        assertThat(bidder.call(
                                "PUT",
                                bid + "/belofte?waar=" + place,
                                "{\"belofte\": \"Anders.\", \"gelezen\": \"" + read + "\"}")
                        .body())
                .contains("CHANGED_MEANWHILE");

        var withoutPass =
                Caller.at(Product.address(), "inschrijver@kandidaat-a").done("GET", bid, "");
        assertThat(withoutPass).contains("\"open\":false").doesNotContain("Een gratis rit.");
    }

    @Test
    @Order(3)
    void a_price_sheet_with_macros_or_damage_is_refused_at_its_spot_and_the_one_before_stays() throws IOException {
        var sheet = bidder.visitor().download(bid + "/prijs.xlsx").body();
        var answer = bidder.call("PUT", bid + "/prijs.xlsx", SHEET, BodyPublishers.ofByteArray(filled(sheet)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"totaal\":700000").doesNotContain("\"soort\":\"prijs\"}");

        for (var bad : List.of(withMacros(filled(sheet)), "geen werkmap".getBytes(StandardCharsets.UTF_8))) {
            assertThat(bidder.call("PUT", bid + "/prijs.xlsx", SHEET, BodyPublishers.ofByteArray(bad))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(bidder.done("GET", bid, ""))
                    .contains("\"totaal\":700000")
                    .contains("Wij staan er.");
        }
        assertThat(bidder.call("PUT", bid + "/prijs", "{\"regels\": [{\"naam\": \"Anders\", \"jaren\": [\"1\"]}]}")
                        .body())
                .contains("OTHER_PRICE");
        assertThat(bidder.done("GET", bid, "")).contains("\"naam\":\"Leerlingen\"");
    }

    /** With 100,000 for each of the seven years. */
    private static byte[] filled(byte[] sheet) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            for (var year = 1; year <= 7; year++) {
                workbook.getSheetAt(0).getRow(4).getCell(year).setCellValue(100_000);
            }
            var written = new ByteArrayOutputStream();
            workbook.write(written);
            return written.toByteArray();
        }
    }

    private static byte[] withMacros(byte[] sheet) throws IOException {
        var written = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(sheet));
                var to = new ZipOutputStream(written)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            to.write(new byte[] {1, 2, 3});
        }
        return written.toByteArray();
    }

    @Test
    @Order(4)
    void of_a_document_whose_connection_is_cut_half_way_nothing_stays() throws Exception {
        cutOff(bid + "/documenten?naam=half.pdf&bij=kwaliteit", "application/octet-stream", "");
        var boundary = "----half";
        cutOff(
                "/aanbestedingen/" + number + "/inschrijving/documenten",
                "multipart/form-data; boundary=" + boundary,
                part(boundary, "_token", bidder.token())
                        + part(boundary, "bij", "QUALITY")
                        + "--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"document\"; filename=\"half.pdf\"\r\n\r\n");
        assertThat(bidder.done("GET", bid, "")).contains("\"documenten\":[]");

        var whole = bidder.call(
                "POST",
                bid + "/documenten?naam=heel.pdf&bij=kwaliteit",
                "application/octet-stream",
                BodyPublishers.ofByteArray(new byte[HALF]));
        var key = Caller.found("\"sleutel\":\"([^\"]+)\"", whole.body());
        var back = bidder.visitor()
                .send(bidder.visitor()
                        .request(bid + "/documenten/" + key)
                        .header("Kluistoegang", bidder.vault())
                        .GET());
        assertThat(back.body()).hasSize(HALF);
    }

    private static String part(String boundary, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value);
    }

    private void cutOff(String path, String kind, String begin) throws Exception {
        var place = URI.create(Product.address());
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            socket.setSoLinger(true, 0);
            var to = socket.getOutputStream();
            to.write(("POST " + path + " HTTP/1.1\r\nHost: localhost:" + place.getPort()
                            + "\r\nContent-Type: " + kind
                            + "\r\nContent-Length: 50000000\r\nX-Form-Token: " + bidder.token()
                            + "\r\nOrigin: " + Product.address()
                            + "\r\nKluistoegang: " + bidder.vault()
                            + "\r\nCookie: " + bidder.visitor().cookies() + "\r\n\r\n" + begin)
                    .getBytes(StandardCharsets.ISO_8859_1));
            to.write(new byte[HALF]);
            to.flush();
            await("some of it came in", true);
        }
        await("it is gone", false);
    }

    /** Whether anything of a document that is not whole is kept. */
    private static void await(String what, boolean kept) throws Exception {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (pieces() > 0 != kept) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static long pieces() throws SQLException {
        return number(
                "select count(p.number) + count(d.id) from bid_document d left join bid_piece p on p.document_id = d.id"
                        + " join tender_candidate c on c.id = d.candidate_id join tender t on t.id = c.tender_id"
                        + " where not d.complete and t.number = '" + number + "'"
                        + " having count(p.number) > 0 or count(d.id) > 0");
    }

    private static long number(String query) throws SQLException {
        try (var connection = TestSession.productOwner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    @Test
    @Order(5)
    void it_is_submitted_withdrawn_and_submitted_again_and_late_is_said_with_both_times() throws Exception {
        assertThat(bidder.done("GET", bid, "")).contains("\"ontbreekt\":[]");
        deadlineIn(10);
        var first = Caller.found("\"hash\":\"([^\"]+)\"", bidder.done("POST", bid + "/indienen", "{}"));
        assertThat(bidder.call("POST", bid + "/intrekken", "{}").statusCode()).isEqualTo(422);
        var withdrawn = bidder.done("POST", bid + "/intrekken", "{\"zeker\": true}");
        assertThat(withdrawn).contains("\"vorige\":\"" + first + "\"");
        var officer = officer("opener@rotterdam");
        assertThat(begin(officer, "opener@rotterdam").body()).contains("TOO_EARLY");

        assertThat(bidder.done("POST", bid + "/indienen", "{}")).contains("\"revisie\":2");
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!officer.done("GET", tender + "/opening", "").contains("\"kan\":true")) {
            assertThat(System.nanoTime()).isLessThan(until);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        var late = bidder.call("POST", bid + "/indienen", "{}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("TOO_LATE")
                .containsPattern("\\d\\d:\\d\\d:\\d\\d,\\d{3} CES?T.*\\d\\d:\\d\\d:\\d\\d,\\d{3} CES?T");
        assertThat(bidder.visitor().get(bid + "/bewijs/1.pdf").body()).startsWith("%PDF");
    }

    private static void deadlineIn(int seconds) throws SQLException {
        try (var connection = TestSession.productOwner().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update tender_moment set at = utc_timestamp(3) + interval " + seconds
                    + " second where kind = 'BID_UNTIL' and tender_id = (select id from tender where number = '"
                    + number + "')");
        }
    }

    private static HttpResponse<String> begin(Caller officer, String login) {
        return officer.call(
                "POST", tender + "/opening/quality/begin", "{\"sleutelwoord\": \"%s\"}".formatted(WORDS.get(login)));
    }

    @Test
    @Order(6)
    void two_officers_open_it_and_its_record_names_the_receipt() {
        var first = officer("opener@rotterdam");
        assertThat(first.call("POST", tender + "/opening/quality/begin", "{\"sleutelwoord\": \"fout\"}")
                        .body())
                .contains("OFFICER_WORD");
        assertThat(begin(first, "opener@rotterdam").statusCode()).isEqualTo(200);
        assertThat(first.call(
                                "POST",
                                tender + "/opening/quality/bevestig",
                                "{\"sleutelwoord\": \"%s\"}".formatted(WORDS.get("opener@rotterdam")))
                        .body())
                .contains("SAME_OFFICER");
        var opened = officer("opener3@rotterdam")
                .done(
                        "POST",
                        tender + "/opening/quality/bevestig",
                        "{\"sleutelwoord\": \"%s\"}".formatted(WORDS.get("opener3@rotterdam")));
        var receipt =
                Caller.found("\"hash\":\"([^\"]+)\",\"manifest\":\"[^\"]+\",\"nummer\":3", bidder.done("GET", bid, ""));
        assertThat(opened).contains("\"bevonden\":\"geopend\"").contains(receipt);
        assertThat(first.visitor().get(tender + "/opening/quality.pdf").body()).startsWith("%PDF");
    }
}
