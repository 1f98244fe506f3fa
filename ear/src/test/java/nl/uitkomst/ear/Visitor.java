package nl.uitkomst.ear;

import nl.uitkomst.domain.account.DemoAccounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that does nothing by itself: asks, sends forms and files, and keeps cookies. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----uitkomst-test";

    private final String address;
    private final HttpClient client;

    private Visitor(String address, HttpClient.Redirect redirect) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(
                        HttpClient.Version
                                .HTTP_1_1) // without the offer of another one, after which the server at times hangs up
                .cookieHandler(new CookieManager())
                .followRedirects(redirect)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public static Visitor of(String address) {
        return new Visitor(address, HttpClient.Redirect.NORMAL);
    }

    /** One that shows a redirection instead of following it. */
    public static Visitor standingStill(String address) {
        return new Visitor(address, HttpClient.Redirect.NEVER);
    }

    /** Signed in with an account of the demo, such as {@code wethouder@alphen}. */
    public static Visitor signedIn(String login) {
        return signedIn(Product.address(), login);
    }

    static Visitor signedIn(String address, String login) {
        var visitor = of(address);
        var answer = visitor.submit(
                "/aanmelden", "/aanmelden", Map.of("login", login, "wachtwoord", DemoAccounts.PASSWORD, "naar", "/"));
        if (answer.uri().getPath().equals("/aanmelden")) {
            throw new IllegalStateException(login + " was not let in");
        }
        return visitor;
    }

    /** As a browser sends them along. */
    String cookies() {
        var kept = (CookieManager) client.cookieHandler().orElseThrow();
        return kept.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<byte[]> download(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Opens the page, and sends the form on it with its token to where the form goes. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var filled = new LinkedHashMap<>(fields);
        filled.put("_token", tokenOn(page));
        return post(action, filled.entrySet());
    }

    /** Sends fields, of which some may have the same name. */
    HttpResponse<String> post(String action, Collection<Map.Entry<String, String>> fields) {
        var body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The same for a form with one file. */
    public HttpResponse<String> upload(String page, String action, String field, String name, byte[] content) {
        return upload(page, action, Map.of(), field, name, content);
    }

    /** The same with what was typed beside it. */
    public HttpResponse<String> upload(
            String page, String action, Map<String, String> fields, String field, String name, byte[] content) {
        var typed = new StringBuilder(part("_token", tokenOn(page)));
        fields.forEach((key, value) -> typed.append(part(key, value)));
        var head = typed
                + "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, field, name)
                + "Content-Type: application/octet-stream\r\n\r\n";
        return send(request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Origin", address)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
    }

    private static String part(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private String tokenOn(String page) {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new IllegalStateException("No form with a token on " + page);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
