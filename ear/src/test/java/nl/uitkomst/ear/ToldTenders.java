package nl.uitkomst.ear;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Tenders of the demo's city, each brought to a phase the way other systems do it: candidate A is selected, candidate B is not, candidate C never applied. */
public final class ToldTenders {

    private static final String MANAGER = "contractmanager@rotterdam";
    private static final String TENDERS = "/api/v1/aanbestedingen";
    private static final String OWN_KEY = "\\],\"sleutel\":\"([0-9a-f-]{36})\"";
    private static final String EVIDENCE =
            "{\"onderwerp\": \"%s\", \"geldt\": true, \"bewijs\": \"Zie de verklaring.\"}";
    private static final String[] SUBJECTS = {
        "CONVICTED", "TAXES_UNPAID", "BANKRUPT", "MISCONDUCT", "CONFLICT_OF_INTEREST", "E1"
    };

    private final String address;
    private final Map<String, Visitor> people = new TreeMap<>();
    private final Map<String, String> tokens = new TreeMap<>();

    ToldTenders() {
        this(Product.address());
    }

    /** @param address of another product than the one that the stories share */
    public ToldTenders(String address) {
        this.address = address;
    }

    /** A tender in a phase: PREPARING, ANNOUNCED, DIALOGUE, BIDDING or WITHDRAWN. In the dialogue all three candidates take part. */
    public String in(String phase) {
        var number = "PROEF-" + phase + "-" + System.nanoTime() % 1_000_000;
        draft(number);
        if (phase.equals("PREPARING")) {
            return number;
        }
        setUp(number);
        post(MANAGER, TENDERS + "/" + number + "/aankondigen", "{}");
        if (phase.equals("WITHDRAWN")) {
            post(MANAGER, TENDERS + "/" + number + "/intrekken", "{\"reden\": \"Het was een proef.\"}");
        } else if (phase.equals("BIDDING")) {
            bring(number, name -> name.contains("kandidaat-a"));
            appoint(number);
        } else if (phase.equals("DIALOGUE")) {
            talk(number);
        }
        return number;
    }

    /** One to which A and B are both asked to bid. */
    String biddingByBoth() {
        var number = "PROEF-BOTH-" + System.nanoTime() % 1_000_000;
        draft(number);
        setUp(number);
        post(MANAGER, TENDERS + "/" + number + "/aankondigen", "{}");
        bring(number, name -> true);
        return number;
    }

    /** Brings the deadline for bids forward. */
    void deadline(String number, Instant until) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        put(TENDERS + "/" + number + "/opzet/planning", """
                {"inschrijvenTot": "%s", "gunningOp": "%s", "contractVan": "%s", "reden": "Alle bieders zijn klaar."}""".formatted(
                until.truncatedTo(ChronoUnit.MILLIS), now.plus(Duration.ofDays(61)), now.plus(Duration.ofDays(121))));
    }

    private void talk(String number) {
        for (var one : new String[] {"a", "b", "c"}) {
            apply("inschrijver@kandidaat-" + one, number);
        }
        step(number, "aanmeldingSluiten");
        candidates(number).values().forEach(key -> decide(number, key, true));
        step(number, "selectieVersturen");
        step(number, "dialoogOpenen");
    }

    /** The keys of the candidates by the names under which they applied. */
    Map<String, String> candidates(String number) {
        var found = new TreeMap<String, String>();
        var keys = Pattern.compile("\"handelsnaam\":\"([^\"]+)\".*?\"sleutel\":\"([0-9a-f-]{36})\"")
                .matcher(get(MANAGER, TENDERS + "/" + number + "/gegadigden"));
        while (keys.find()) {
            found.put(keys.group(1), keys.group(2));
        }
        return found;
    }

    private void draft(String number) {
        post(MANAGER, TENDERS, """
                {"nummer": "%s", "titel": "Vervoer", "omschrijving": "Mensen komen op tijd aan.",
                 "procedure": "socialeDiensten", "categorie": "diensten"}""".formatted(number));
    }

    private void setUp(String number) {
        var setup = TENDERS + "/" + number + "/opzet";
        var journey = journey();
        put(setup + "/klantreis", "{\"klantreis\": \"%s\"}".formatted(found(OWN_KEY, journey)));
        put(
                setup + "/omvang",
                "{\"doelgroepen\": [{\"naam\": \"Leerlingen\"}], \"eisen\": [\"Heeft ervaring\"], \"maanden\": 84}");
        put(setup + "/beoordeling", """
                {"schaal": [{"score": 0, "betekenis": "niets"}, {"score": 5, "betekenis": "voldoende"}, {"score": 10, "betekenis": "uitstekend"}],
                 "formule": "rechteLijn", "laag": 1000000, "hoog": 2000000, "bijGelijkePunten": "kwaliteit"}""");
        put(setup + "/criteria", """
                {"criteria": [{"soort": "kwaliteit", "persona": "%s", "fase": "boeken", "gewicht": 60}, {"soort": "prijs", "gewicht": 40}]}""".formatted(found("\"personas\":\\[.*?\"sleutel\":\"([0-9a-f-]{36})\"", journey)));
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        put(setup + "/planning", """
                {"inschrijvenTot": "%s", "gunningOp": "%s", "contractVan": "%s"}""".formatted(
                        now.plus(Duration.ofDays(30)), now.plus(Duration.ofDays(60)), now.plus(Duration.ofDays(120))));
    }

    /** The title of a journey that is filled wholly. */
    String journeyTitle() {
        return found("\"titel\":\"([^\"]+)\"", journey());
    }

    private String journey() {
        var unique = String.valueOf(System.nanoTime());
        var across = axis("Kwetsbaar " + unique);
        var up = axis("Stipt " + unique);
        var persona = found("\"sleutel\":\"([0-9a-f-]{36})\"", post(MANAGER, "/api/v1/personas", """
                {"naam": "Guus %s", "scores": {"%s": 2, "%s": 4}}""".formatted(
                        unique, across, up)));
        var journey = post(MANAGER, "/api/v1/klantreizen", """
                {"titel": "Op reis %s", "asX": "%s", "asY": "%s", "fasen": [{"naam": "Boeken"}, {"naam": "Rit"}], "personas": ["%s"]}""".formatted(unique, across, up, persona));
        var cell =
                "{\"persona\": \"%s\", \"fase\": \"%s\", \"doet\": \"Doet\", \"voelt\": \"Voelt\", \"nodig\": \"Wil\"}";
        return put(
                "/api/v1/klantreizen/" + found(OWN_KEY, journey) + "/vakken",
                "{\"versie\": %s, \"vakken\": [%s, %s]}"
                        .formatted(
                                found("\"versie\":(\\d+),\"voorbeeldcijfers\":\\w+\\}$", journey),
                                cell.formatted(persona, "boeken"),
                                cell.formatted(persona, "rit")));
    }

    private String axis(String name) {
        var all = post(
                MANAGER,
                "/api/v1/personas/assen",
                "{\"naam\": \"%s\", \"laag\": \"weinig\", \"hoog\": \"veel\"}".formatted(name));
        return found("\"naam\":\"" + name + "\",\"sleutel\":\"([a-z0-9-]+)\"", all);
    }

    private void bring(String number, Predicate<String> selected) {
        apply("inschrijver@kandidaat-a", number);
        apply("inschrijver@kandidaat-b", number);
        step(number, "aanmeldingSluiten");
        candidates(number).forEach((name, key) -> decide(number, key, selected.test(name)));
        step(number, "selectieVersturen");
        step(number, "dialoogOpenen");
        step(number, "uitnodigen");
    }

    private void apply(String who, String number) {
        var declared = new StringBuilder();
        for (var subject : SUBJECTS) {
            declared.append(declared.isEmpty() ? "" : ", ").append(EVIDENCE.formatted(subject));
        }
        send("PUT", who, TENDERS + "/" + number + "/aanmelding", """
                {"handelsnaam": "%s", "contact": "Tendermanager",
                 "leden": [{"naam": "Vervoer", "soort": "vervoer", "penvoerder": true}], "verklaringen": [%s]}""".formatted(who, declared));
    }

    private void decide(String number, String key, boolean select) {
        var found = new StringBuilder();
        for (var subject : SUBJECTS) {
            found.append(found.isEmpty() ? "" : ", ")
                    .append("{\"onderwerp\": \"%s\", \"inOrde\": true, \"motivering\": \"Nagegaan.\"}"
                            .formatted(subject));
        }
        var candidate = TENDERS + "/" + number + "/gegadigden/" + key;
        put(candidate + "/toets", "{\"bevindingen\": [%s]}".formatted(found));
        put(candidate + "/besluit", "{\"selecteren\": %s, \"motivering\": \"Zo besloten.\"}".formatted(select));
    }

    /** The first assessor and the first opener of the demo have to do with it. */
    private void appoint(String number) {
        var page = get(MANAGER, "/aanbestedingen/" + number + "/beoordeling");
        var account = found("value=\"([0-9a-f-]{36})\"[^>]*>\\s*Beoordelaar", page);
        post(MANAGER, TENDERS + "/" + number + "/beoordeling/beoordelaars", "{\"account\": \"%s\"}".formatted(account));
    }

    private void step(String number, String step) {
        post(MANAGER, TENDERS + "/" + number + "/stap", "{\"stap\": \"%s\"}".formatted(step));
    }

    private String get(String who, String address) {
        return person(who).get(address).body();
    }

    private String post(String who, String address, String json) {
        return send("POST", who, address, json);
    }

    private String put(String address, String json) {
        return send("PUT", MANAGER, address, json);
    }

    /** Refused is as bad as failed. */
    String send(String method, String who, String address, String json) {
        var visitor = person(who);
        HttpResponse<String> answer = visitor.send(visitor.request(address)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", tokens.get(who))
                .header("Origin", this.address)
                .method(method, BodyPublishers.ofString(json)));
        assertThat(answer.statusCode())
                .as(address + "\n" + json + "\n" + answer.body())
                .isBetween(200, 204);
        return answer.body();
    }

    private Visitor person(String who) {
        return people.computeIfAbsent(who, login -> {
            var visitor = Visitor.signedIn(this.address, login);
            tokens.put(
                    login,
                    found(
                            "name=\"_token\" value=\"([^\"]+)\"",
                            visitor.get("/account").body()));
            return visitor;
        });
    }

    static String found(String pattern, String body) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern + " in " + body).isTrue();
        return found.group(1);
    }
}
