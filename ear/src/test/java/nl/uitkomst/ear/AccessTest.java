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
 * Every endpoint × every role, of an organisation that has to do with the contract and of one that has not. What an endpoint
 * answers to whom is written in {@code access.txt}; an endpoint that is not in there fails. What lies below a tender stands in a table
 * of its own, with other visitors: see {@link TenderAccessTest}.
 */
class AccessTest {
    private static final String PASSWORD = "samen-sturen-op-uitkomsten";
    private static final String NOBODY = "nobody";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----uitkomst-access";

    private static final AccessTable TABLE = AccessTable.read();
    private static final List<Endpoint> ENDPOINTS = Endpoint.all().stream()
            .filter(endpoint -> !TenderAccessTest.isAboutTenders(endpoint))
            .toList();
    private static final Map<String, Visitor> VISITORS = new TreeMap<>();
    private static final Map<String, String> TOKENS = new TreeMap<>();

    @BeforeAll
    static void everyone_comes_in() {
        TABLE.visitors().forEach(AccessTest::comeIn);
    }

    @Test
    void every_endpoint_is_in_the_table_and_nothing_else() {
        assertThat(TABLE.answers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ENDPOINTS.stream().map(Endpoint::toString).toList());
    }

    @Test
    void everyone_gets_the_answer_that_the_table_says() {
        var differences = new ArrayList<String>();
        for (var endpoint : ENDPOINTS) {
            var answers = TABLE.visitors().stream()
                    .map(visitor -> answer(endpoint, visitor))
                    .toList();
            var expected = TABLE.visitors().stream()
                    .map(visitor -> TABLE.answer(endpoint.toString(), visitor))
                    .toList();
            if (!answers.equals(expected)) {
                differences.add(line(endpoint, expected) + "   <- written\n" + line(endpoint, answers) + "   <- said");
            }
        }

        assertThat(String.join("\n", differences)).isEmpty();
    }

    private static String answer(Endpoint endpoint, String name) {
        var visitor = VISITORS.get(name);
        var request = visitor.request(TABLE.filled(endpoint.address())).header("X-Form-Token", TOKENS.get(name));
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
        var status = visitor.send(request).statusCode();
        if (endpoint.address().matches(".*afmelden")) {
            comeIn(name);
        }
        return Integer.toString(status);
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
        return "%-62s | %s".formatted(endpoint, String.join(" | ", answers));
    }
}
