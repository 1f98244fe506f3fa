package nl.uitkomst.ear;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Hands in and accepts reports of one contract as other systems do, so that quarters can pass in a story that is about something else. */
final class StoryReports {

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\"\\s+value=\"([^\"]+)\"");
    private static final String BEFORE = "2026-K3";

    private final String address;
    private final String contract;
    private final String contractor;
    private final String client;

    StoryReports(String address, String contract, String contractor, String client) {
        this.address = address;
        this.contract = contract;
        this.contractor = contractor;
        this.client = client;
    }

    void accept(String period) {
        var manager = Visitor.signedIn(address, "contractmanager@" + client);
        send(manager, "POST", period, "/vaststellen", "{\"versie\": 1}");
    }

    /** The figures of the third quarter once more, with so many more people who came to manage by themselves at each organisation. */
    void handIn(String period, int more) {
        var signer = Visitor.signedIn(address, "ondertekenaar@" + contractor);
        send(
                signer,
                "PUT",
                period,
                "/resultaten",
                lines(read(signer, period), read(signer, BEFORE), more).toString());
        send(signer, "PUT", period, "/kosten", costs(signer, period).toString());
        send(signer, "PUT", period, "/toelichting", "{\"standVanZaken\": \"Het kwartaal verliep zoals gepland.\"}");
        explain(signer, period);
        send(signer, "POST", period, "/indienen", "");
    }

    private JsonObject read(Visitor visitor, String period) {
        return get(visitor, period, "/resultaten");
    }

    private static JsonObject lines(JsonObject empty, JsonObject before, int more) {
        var lines = Json.createArrayBuilder();
        for (var value : empty.getJsonArray("regels")) {
            var line = value.asJsonObject();
            before.getJsonArray("regels").stream()
                    .map(JsonValue::asJsonObject)
                    .filter(one -> same(one, line, "kpi") && same(one, line, "organisatie"))
                    .findFirst()
                    .ifPresent(known -> lines.add(line(line, known, more)));
        }
        return Json.createObjectBuilder().add("regels", lines).build();
    }

    private static boolean same(JsonObject one, JsonObject other, String field) {
        return one.getString(field).equals(other.getString(field));
    }

    private static JsonObject line(JsonObject line, JsonObject known, int more) {
        var filled = Json.createObjectBuilder()
                .add("kpi", line.getString("kpi"))
                .add("organisatie", line.getString("organisatie"))
                .add("versie", line.getJsonNumber("versie"));
        for (var field : List.of("teller", "noemer", "gemiddelde", "antwoorden", "waarde")) {
            if (known.containsKey(field) && !known.isNull(field)) {
                var raised = field.equals("teller") && line.getString("kpi").equals("zelfredzaamheid");
                filled.add(
                        field, known.getJsonNumber(field).bigDecimalValue().add(BigDecimal.valueOf(raised ? more : 0)));
            }
        }
        return filled.build();
    }

    private JsonObject costs(Visitor visitor, String period) {
        var lines = Json.createArrayBuilder();
        for (var value : get(visitor, period, "/kosten").getJsonArray("regels")) {
            var line = value.asJsonObject();
            lines.add(Json.createObjectBuilder()
                    .add("organisatie", line.getString("organisatie"))
                    .add("soort", line.getString("soort"))
                    .add("bedrag", 50000));
        }
        return Json.createObjectBuilder().add("regels", lines).build();
    }

    private void explain(Visitor visitor, String period) {
        var lines = Json.createArrayBuilder();
        for (var value : get(visitor, period, "/bevindingen").getJsonArray("bevindingen")) {
            var finding = value.asJsonObject();
            if (finding.getString("ernst").equals("waarschuwing") && finding.containsKey("kpi")) {
                lines.add(Json.createObjectBuilder()
                        .add("kpi", finding.getString("kpi"))
                        .add("organisatie", finding.getString("organisatie"))
                        .add("tekst", "Nagekeken in de registratie: het cijfer klopt."));
            }
        }
        send(
                visitor,
                "PUT",
                period,
                "/uitleg",
                Json.createObjectBuilder().add("regels", lines).build().toString());
    }

    private void send(Visitor visitor, String method, String period, String what, String json) {
        var token = TOKEN.matcher(visitor.get("/account").body());
        assertThat(token.find()).isTrue();
        var answer = visitor.send(visitor.request(path(period) + what)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", token.group(1))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(period + what + ": " + answer.body()).isBetween(200, 204);
    }

    private String path(String period) {
        return "/api/v1/contracten/" + contract + "/rapportages/" + period;
    }

    private JsonObject get(Visitor visitor, String period, String what) {
        var answer = visitor.send(visitor.request(path(period) + what)
                .header("Accept", "application/json")
                .GET());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
