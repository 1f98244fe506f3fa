package nl.uitkomst.ear;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A tender with two sealed bids, of which the promises were opened by two officers. Its deadline was brought forward before they were submitted, to a moment that has just come. */
final class OpenedTender {

    static final String MANAGER = "contractmanager@rotterdam";
    static final List<String> OFFICERS = List.of("opener@rotterdam", "opener2@rotterdam", "opener3@rotterdam");
    private static final List<String> BIDDERS = List.of("inschrijver@kandidaat-a", "inschrijver@kandidaat-b");
    private static final Pattern WORD = Pattern.compile("<code class=\"secret\">([^<]+)</code>");
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LEAST = Duration.ofSeconds(3);
    private static final int TIMES = 12;

    final String number;
    final String tender;
    private final Map<String, Visitor> people = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();

    OpenedTender() {
        var told = new ToldTenders();
        number = told.biddingByBoth();
        tender = "/aanbestedingen/" + number;
        keys();
        var amount = 1_200_000;
        for (var bidder : BIDDERS) {
            draft(bidder, amount);
            amount += 300_000;
        }
        told.deadline(number, Instant.now().plus(enoughToSubmit()));
        for (var bidder : BIDDERS) {
            assertThat(submit(bidder, "/inschrijving", "/inschrijving/indienen", Map.of()))
                    .contains("bewijs/1.pdf");
        }
        open("quality");
    }

    Visitor person(String login) {
        return people.computeIfAbsent(login, Visitor::signedIn);
    }

    String page(String login, String path) {
        return person(login).get(tender + path).body();
    }

    /** The page on which this ends. */
    String submit(String login, String page, String action, Map<String, String> fields) {
        return person(login).submit(tender + page, tender + action, fields).body();
    }

    private void keys() {
        var accounts = found("name=\"opener\"[^>]*value=\"(\\d+)\"", page(MANAGER, "/kluis"));
        var chosen = accounts.results().map(one -> one.group(1)).distinct().toList();
        assertThat(chosen).hasSizeGreaterThanOrEqualTo(OFFICERS.size());
        appoint(chosen.subList(0, OFFICERS.size()));
        for (var officer : OFFICERS) {
            words.put(officer, word(submit(officer, "/kluis", "/kluis/eigen", Map.of())));
            submit(officer, "/kluis", "/kluis/eigen/bevestigen", Map.of("sleutelwoord", words.get(officer)));
        }
        submit(MANAGER, "/kluis", "/kluis/sleutels", Map.of());
    }

    /** Three boxes of one name, which a map of fields cannot hold. */
    private void appoint(List<String> chosen) {
        var manager = person(MANAGER);
        var token = one("name=\"_token\"\\s+value=\"([^\"]+)\"", page(MANAGER, "/kluis"));
        var body = new StringBuilder("_token=" + token);
        chosen.forEach(account -> body.append("&opener=").append(account));
        var answer = manager.send(manager.request(tender + "/kluis/openers")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", Product.address())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** A busy machine needs longer: nothing that was submitted under a later deadline opens at this one. */
    private Duration enoughToSubmit() {
        var start = System.nanoTime();
        page(BIDDERS.get(0), "/inschrijving");
        var once = Duration.ofNanos(System.nanoTime() - start);
        return once.multipliedBy(TIMES).plus(LEAST);
    }

    private void draft(String bidder, int amount) {
        var room = "/inschrijving";
        var word = word(submit(bidder, room, room + "/kluis", Map.of()));
        submit(bidder, room, room + "/openen", Map.of("kluiswoord", word));
        var where = found("/inschrijving(/belofte\\?waar=[^\"]+)\"", page(bidder, room))
                .results()
                .map(one -> room + one.group(1))
                .distinct()
                .toList();
        assertThat(where).isNotEmpty();
        where.forEach(address -> {
            var promise = new TreeMap<>(promise(bidder));
            promise.put("gelezen", one("name=\"gelezen\" value=\"([^\"]*)\"", page(bidder, address)));
            submit(bidder, address, address, promise);
        });
        var template = person(bidder).download(tender + room + "/prijs.xlsx").body();
        person(bidder).upload(tender + room, tender + room + "/prijs", "prijs", "prijs.xlsx", priced(template, amount));
        person(bidder)
                .upload(
                        tender + room,
                        tender + room + "/documenten",
                        Map.of("bij", "QUALITY"),
                        "document",
                        "plan van aanpak.txt",
                        ("Plan van " + bidder).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> promise(String bidder) {
        return Map.of(
                "belofte", "Boeken kan dag en nacht, belooft " + bidder + ".",
                "naam", "Boekingen die binnen een minuut zijn bevestigd",
                "soort", "RATIO",
                "richting", "AT_LEAST",
                "norm", "95",
                "eenheid", "%",
                "ondergrens", "90",
                "gevolg", "De volgende boeking is gratis.");
    }

    private static byte[] priced(byte[] template, int amount) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0)) {
                for (var cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        cell.setCellValue(amount);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the first two officers; the first asks until the clock of the database says that the deadline has come. */
    void open(String envelope) {
        var field = "sleutelwoord-" + envelope;
        var last = Instant.now().plus(LONGEST);
        String page;
        do {
            page = submit(
                    OFFICERS.get(0),
                    "/opening",
                    "/opening/" + envelope + "/begin",
                    Map.of(field, words.get(OFFICERS.get(0))));
        } while (!page.contains("/opening/" + envelope + "/bevestig")
                && !page(OFFICERS.get(1), "/opening").contains("/opening/" + envelope + "/bevestig")
                && Instant.now().isBefore(last));
        page = submit(
                OFFICERS.get(1),
                "/opening",
                "/opening/" + envelope + "/bevestig",
                Map.of(field, words.get(OFFICERS.get(1))));
        assertThat(page).contains("/opening/" + envelope + ".pdf");
    }

    private static String word(String page) {
        var found = WORD.matcher(page);
        assertThat(found.find()).as("a word in " + page).isTrue();
        return found.group(1);
    }

    static Matcher found(String pattern, String body) {
        return Pattern.compile(pattern).matcher(body);
    }

    static String one(String pattern, String body) {
        var found = found(pattern, body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }
}
