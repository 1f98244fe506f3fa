package nl.uitkomst.ear;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Everybody in an {@link AccessTable}, each signed in and with a form's token: asks endpoints with nothing to say, and hears which status that gives. */
final class Callers {
    private static final String PASSWORD = "samen-sturen-op-uitkomsten";
    private static final String NOBODY = "nobody";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----uitkomst-access";

    private record Caller(Visitor visitor, String token) {}

    private final Map<String, Caller> callers = new TreeMap<>();

    Callers(List<String> names) {
        names.forEach(this::comeIn);
    }

    private void comeIn(String name) {
        var visitor = Visitor.standingStill(Product.address());
        if (!name.equals(NOBODY)) {
            visitor.submit("/aanmelden", "/aanmelden", Map.of("login", name, "wachtwoord", PASSWORD));
        }
        var token = TOKEN.matcher(
                visitor.get(name.equals(NOBODY) ? "/aanmelden" : "/account").body());
        if (!token.find()) {
            throw new IllegalStateException(name + " has not come in");
        }
        callers.put(name, new Caller(visitor, token.group(1)));
    }

    /** @param address of the endpoint, with all its parts filled in */
    String answer(Endpoint endpoint, String address, String name) {
        var caller = callers.get(name);
        var request = caller.visitor().request(address).header("X-Form-Token", caller.token());
        if (endpoint.isWithoutContent()) {
            request.method(endpoint.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", kind(endpoint))
                    .method(endpoint.method(), BodyPublishers.ofString(nothing(endpoint)));
        }
        var status = caller.visitor().send(request).statusCode();
        if (address.endsWith("afmelden")) {
            comeIn(name);
        }
        return Integer.toString(status);
    }

    private static String nothing(Endpoint endpoint) {
        return switch (endpoint.consumes()) {
            case "multipart/form-data" ->
                "--%s\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--%s--\r\n"
                        .formatted(BOUNDARY, BOUNDARY);
            case "application/json" -> "{}";
            default -> "";
        };
    }

    private static String kind(Endpoint endpoint) {
        return switch (endpoint.consumes()) {
            case "" -> "application/x-www-form-urlencoded";
            case "multipart/form-data" -> "multipart/form-data; boundary=" + BOUNDARY;
            default -> endpoint.consumes();
        };
    }
}
