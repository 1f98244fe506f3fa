package nl.uitkomst.ear;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who calls the API with an account of the demo; a bidder with the pass of an open vault. */
public final class Caller {

    private final String address;
    private final Visitor visitor;
    private final String token;
    private String vault = "";

    private Caller(String address, String login) {
        this.address = address;
        this.visitor = Visitor.signedIn(address, login);
        this.token = found(
                "name=\"_token\" value=\"([^\"]+)\"", visitor.get("/account").body());
    }

    public static Caller at(String address, String login) {
        return new Caller(address, login);
    }

    Visitor visitor() {
        return visitor;
    }

    String token() {
        return token;
    }

    String vault() {
        return vault;
    }

    /** Makes a vault for the bid on this tender and opens it. */
    public Caller openVault(String bid) {
        var word = found("\"kluiswoord\":\"([^\"]+)\"", done("POST", bid + "/kluis", "{}"));
        vault = found(
                "\"kluistoegang\":\"([^\"]+)\"",
                done("POST", bid + "/openen", "{\"kluiswoord\": \"%s\"}".formatted(word)));
        return this;
    }

    public HttpResponse<String> call(String method, String path, String json) {
        return call(method, path, "application/json", BodyPublishers.ofString(json));
    }

    public HttpResponse<String> call(String method, String path, String kind, BodyPublisher body) {
        var request = visitor.request(path)
                .header("Content-Type", kind)
                .header("X-Form-Token", token)
                .header("Origin", address)
                .timeout(Duration.ofMinutes(10));
        if (!vault.isEmpty()) {
            request.header("Kluistoegang", vault);
        }
        return visitor.send(request.method(method, body));
    }

    /** What was answered, when it was done. */
    public String done(String method, String path, String json) {
        var answer = call(method, path, json);
        assertThat(answer.statusCode())
                .as(method + " " + path + "\n" + json + "\n" + answer.body())
                .isBetween(200, 204);
        return answer.body();
    }

    public static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }
}
