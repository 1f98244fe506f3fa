package nl.uitkomst.ear;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every endpoint of tenders × everybody who can have to do with one × the phases in which that differs. What an endpoint answers to whom while bids are asked
 * for is written in {@code access-tenders.txt}, and below it what is answered otherwise in another phase; an endpoint that is not in there fails.
 */
class TenderAccessTest {
    private static final String PASSWORD = "samen-sturen-op-uitkomsten";
    private static final String NOBODY = "nobody";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----uitkomst-access";
    private static final String USUAL = "BIDDING";

    private static final Map<String, AccessTable> TABLES = AccessTable.byPhase("access-tenders.txt", USUAL);
    private static final List<Endpoint> ENDPOINTS =
            Endpoint.all().stream().filter(TenderAccessTest::isAboutTenders).toList();
    private static final Map<String, Visitor> VISITORS = new TreeMap<>();
    private static final Map<String, String> TOKENS = new TreeMap<>();
    private static final Map<String, String> NUMBERS = new TreeMap<>();

    static boolean isAboutTenders(Endpoint endpoint) {
        return endpoint.address().matches("(/api/v1)?/aanbestedingen(/.*)?");
    }

    @BeforeAll
    static void a_tender_stands_in_each_phase_and_everyone_comes_in() {
        var told = new ToldTenders();
        TABLES.keySet().forEach(phase -> NUMBERS.put(phase, told.in(phase)));
        TABLES.get(USUAL).visitors().forEach(TenderAccessTest::comeIn);
    }

    @Test
    void every_endpoint_is_in_the_table_and_nothing_else() {
        assertThat(TABLES.get(USUAL).answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ENDPOINTS.stream().map(Endpoint::toString).toList());
    }

    @Test
    void everyone_gets_in_each_phase_the_answer_that_the_table_says() {
        var differences = new ArrayList<String>();
        for (var phase : TABLES.keySet()) {
            var table = TABLES.get(phase);
            for (var endpoint : ENDPOINTS) {
                var answers = table.visitors().stream()
                        .map(visitor -> answer(endpoint, visitor, phase))
                        .toList();
                var expected = table.visitors().stream()
                        .map(visitor -> table.answer(endpoint.toString(), visitor))
                        .toList();
                if (!answers.equals(expected)) {
                    differences.add(phase + " " + line(endpoint, expected) + "   <- written\n" + phase + " "
                            + line(endpoint, answers) + "   <- said");
                }
            }
        }

        assertThat(String.join("\n", differences)).isEmpty();
    }

    private static String answer(Endpoint endpoint, String name, String phase) {
        var visitor = VISITORS.get(name);
        var address =
                TABLES.get(phase).filled(endpoint.address().replaceAll("\\{(nummer|number)\\}", NUMBERS.get(phase)));
        var request = visitor.request(address).header("X-Form-Token", TOKENS.get(name));
        var content = switch (endpoint.consumes()) {
            case "multipart/form-data" ->
                "--%s\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--%s--\r\n"
                        .formatted(BOUNDARY, BOUNDARY);
            case "application/json" -> "{}";
            default -> "";
        };
        if (endpoint.isWithoutContent()) {
            request.method(endpoint.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", kind(endpoint)).method(endpoint.method(), BodyPublishers.ofString(content));
        }
        return Integer.toString(visitor.send(request).statusCode());
    }

    private static String kind(Endpoint endpoint) {
        return switch (endpoint.consumes()) {
            case "" -> "application/x-www-form-urlencoded";
            case "multipart/form-data" -> "multipart/form-data; boundary=" + BOUNDARY;
            default -> endpoint.consumes();
        };
    }

    private static void comeIn(String name) {
        var visitor = Visitor.standingStill(Product.address());
        VISITORS.put(name, visitor);
        if (!name.equals(NOBODY)) {
            visitor.submit("/aanmelden", "/aanmelden", Map.of("login", name, "wachtwoord", PASSWORD));
        }
        var page = visitor.get(name.equals(NOBODY) ? "/aanmelden" : "/account").body();
        var token = TOKEN.matcher(page);
        assertThat(token.find()).as(name + " has come in").isTrue();
        TOKENS.put(name, token.group(1));
    }

    private static String line(Endpoint endpoint, List<String> answers) {
        return "%-72s | %s".formatted(endpoint, String.join(" | ", answers));
    }
}
