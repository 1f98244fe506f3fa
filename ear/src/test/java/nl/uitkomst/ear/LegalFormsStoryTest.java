package nl.uitkomst.ear;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A covenant between equals and a subsidy, from the first form to the last signature, each in its own words; and an organisation that goes on under another name. */
class LegalFormsStoryTest {

    private static final String PASSWORD = "zeven-paarse-fietsen-72";
    private static final Pattern INVITATION = Pattern.compile("http\\S+?(/uitnodiging/[\\w-]+)");
    private static final Pattern OFFERED = Pattern.compile("name=\"aangeboden\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");
    private static final Pattern OPTION = Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]+)</option>");

    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private static RunningProduct product;
    private static Visitor administrator;
    private static Visitor municipality;
    private static Visitor association;
    private static Visitor police;

    @BeforeAll
    static void three_organisations_and_their_people() throws IOException {
        product = RunningProduct.start(
                TestSession.FOLDER.resolve("forms-" + System.nanoTime()), RunningProduct.freePort(), Map.of());
        var said = INVITATION.matcher(product.said());
        assertThat(said.find()).isTrue();
        administrator = accepted(said.group(1), "beheerder");
        register("MUNICIPALITY", "Gemeente Oostwoud");
        register("PROVIDER", "Woonstichting Thuis");
        register("OTHER", "Politie Oost");
        municipality = invited("contractmanager", "Gemeente Oostwoud", "CONTRACT_MANAGER");
        association = invited("bestuurder-thuis", "Woonstichting Thuis", "BOARD_MEMBER");
        police = invited("bestuurder-politie", "Politie Oost", "BOARD_MEMBER");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void equals_conclude_a_covenant_without_payment() {
        var parties = parties("CONV-2026", "Tweede Kansbeleid", "COVENANT", "PARTNER", "PARTNER");
        parties.put("partij-3", organisation("Politie Oost"));
        parties.put("rol-3", "PARTNER");
        parties.put("partijen", "3");
        begin("CONV-2026", parties);
        assertThat(association.get("/contracten/CONV-2026/afspraken").statusCode())
                .isEqualTo(404);

        var money = municipality.get("/contracten/CONV-2026/opzet/geld").body();
        assertThat(money).contains("Verslag").doesNotContain("lumpsum-2026");
        setTargets("CONV-2026");
        offer("CONV-2026");
        assertThat(sign("CONV-2026", municipality)).contains("U hebt");
        assertThat(sign("CONV-2026", association)).contains("nog niet getekend");
        assertThat(sign("CONV-2026", police)).contains("het convenant is <strong>gesloten</strong>");

        var agreed = police.get("/contracten/CONV-2026/afspraken").body();
        assertThat(agreed)
                .contains(
                        "Convenant",
                        "Gemeente Oostwoud",
                        "Woonstichting Thuis",
                        "Politie Oost",
                        "geen betaling afgesproken");
        assertThat(agreed).doesNotContain("Opdrachtgever", "Lumpsum");
        assertThat(police.get("/api/v1/contracten/CONV-2026").body())
                .contains("\"rechtsvorm\":\"convenant\"", "\"partner\":\"Partij\"");
    }

    @Test
    void a_subsidy_is_granted_in_its_own_words() {
        var parties = parties("SUB-2026", "Huis van de Wijk", "SUBSIDY", "CLIENT", "CONTRACTOR");
        parties.put("sturing", "PARTNERSHIP");
        parties.put("bekostiging", "TASK");
        parties.put("gebieden", "Blerick\nTegelen");
        begin("SUB-2026", parties);

        var money = municipality.get("/contracten/SUB-2026/opzet/geld").body();
        assertThat(money).contains("Verleend bedrag 2026", "Voorschotten gaan hiervan af");
        var fields = new LinkedHashMap<>(Map.of(
                "versie",
                found(VERSION, money),
                "kalender",
                "QUARTER",
                "jaarbegin",
                "JANUARY",
                "weken",
                "6",
                "mispercentage",
                "20"));
        fields.put("lumpsum-2026", "100.000,00");
        fields.put("lumpsum-2027", "100.000,00");
        fields.put("inwoners-2026-1", "anderhalf");
        assertThat(municipality
                        .submit("/contracten/SUB-2026/opzet/geld", "/contracten/SUB-2026/opzet/geld", fields)
                        .body())
                .contains("Inwoners 2026-1", "100.000,00");
        fields.put("inwoners-2026-1", "25000");
        municipality.submit("/contracten/SUB-2026/opzet/geld", "/contracten/SUB-2026/opzet/geld", fields);
        access();
        setTargets("SUB-2026");
        offer("SUB-2026");
        sign("SUB-2026", municipality);
        assertThat(sign("SUB-2026", association)).contains("de subsidie is <strong>verleend</strong>");

        assertThat(association.get("/contracten/SUB-2026/afspraken").body())
                .contains(
                        "Subsidieverstrekker",
                        "Subsidieontvanger",
                        "Verleend bedrag per subsidiejaar",
                        "egalisatiereserve")
                .contains("Taakgericht", "Blerick, Tegelen", "25.000", "Met pas", "Naar het wijkteam")
                .doesNotContain("Lumpsum");
        assertThat(association.get("/api/v1/contracten/SUB-2026").body())
                .contains(
                        "\"betaling\":\"voorschot\"",
                        "\"afrekening\":\"vaststelling\"",
                        "\"aantal\":25000",
                        "\"taakgericht\"");
    }

    @Test
    void an_organisation_goes_on_under_another_name() {
        var page = "/organisaties/" + organisation("Politie Oost");
        var early =
                administrator.submit(page, page + "/naam", Map.of("naam", "Politie Oost", "naam-van", "2020-01-01"));
        assertThat(early.body()).contains("heet al Politie Oost");

        var renamed = administrator.submit(
                page, page + "/naam", Map.of("naam", "Politie Oost-Nederland", "naam-van", "2020-01-01"));

        assertThat(renamed.body()).contains("Politie Oost-Nederland", "tot en met 31 december 2019");
        administrator.submit(page, page + "/naam", Map.of("naam", "Politie Oost", "naam-van", "2020-01-02"));
    }

    private static void access() {
        var page = "/contracten/SUB-2026/opzet/toegang";
        var fields = new LinkedHashMap<>(Map.of(
                "versie", found(VERSION, municipality.get(page).body()),
                "regels", "1",
                "voorziening-1", "Hulp bij het huishouden",
                "voorwaarden-1", "Hoort bij de doelgroep\nHeeft geen maatwerkvoorziening",
                "tarieven-1", "Met pas: veel per uur",
                "maximum-1", "2,5 uur per week",
                "anders-1", "Naar het wijkteam"));
        assertThat(municipality.submit(page, page, fields).body()).contains("Dit tarief begrijpen we niet");
        fields.put("tarieven-1", "Met pas: 2,50 per uur\nZonder pas: 7,50 per uur");
        assertThat(municipality.submit(page, page, fields).body()).contains("Opgeslagen");
    }

    private static Map<String, String> parties(String number, String title, String form, String first, String second) {
        return new LinkedHashMap<>(Map.of(
                "nummer",
                number,
                "titel",
                title,
                "vorm",
                form,
                "van",
                "2026-01-01",
                "tot",
                "2027-12-31",
                "partijen",
                "2",
                "partij-1",
                organisation("Gemeente Oostwoud"),
                "rol-1",
                first,
                "partij-2",
                organisation("Woonstichting Thuis"),
                "rol-2",
                second));
    }

    private static void begin(String number, Map<String, String> fields) {
        var answer = municipality.submit("/contracten/nieuw", "/contracten/nieuw", fields);
        assertThat(answer.uri().getPath()).isEqualTo("/contracten/" + number + "/opzet/geld");
    }

    private static void setTargets(String number) {
        var page = "/contracten/" + number + "/opzet/kpis";
        municipality.submit(page, page + "/catalogus", Map.of("kpi", "clienttevredenheid"));
        var change = "/contracten/" + number + "/kpis/clienttevredenheid/wijzigen";
        var form = municipality.get(change).body();
        var fields = formOf(form);
        fields.put("normen", "TERM");
        fields.put("norm-laag-alles", "7,5");
        var saved = municipality.submit(change, change, fields);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    private static void offer(String number) {
        var check = "/contracten/" + number + "/opzet/controle";
        var page = municipality.get(check).body();
        var answer = municipality.submit(
                check, "/contracten/" + number + "/opzet/aanbieden", Map.of("versie", found(VERSION, page)));
        assertThat(answer.uri().getPath()).as(answer.body()).isEqualTo("/contracten/" + number + "/tekenen");
    }

    private static String sign(String number, Visitor signer) {
        var page = "/contracten/" + number + "/tekenen";
        var offered = found(OFFERED, signer.get(page).body());
        HttpResponse<String> answer = signer.submit(page, page, Map.of("aangeboden", offered, "akkoord", "ja"));
        return answer.body();
    }

    private static void register(String kind, String name) {
        administrator.submit("/organisaties/nieuw", "/organisaties/nieuw", Map.of("soort", kind, "naam", name));
    }

    private static Visitor invited(String login, String organisation, String role) {
        var page = administrator.get("/gebruikers").body();
        var said = administrator.submit(
                "/gebruikers",
                "/gebruikers",
                Map.of(
                        "login",
                        login,
                        "naam",
                        login,
                        "organisatie",
                        option(page, organisation),
                        "rol",
                        role,
                        "tekent",
                        "ja"));
        return accepted(found(INVITATION, said.body()), login);
    }

    private static Visitor accepted(String invitation, String login) {
        var visitor = Visitor.of(product.address());
        visitor.submit(invitation, invitation, Map.of("nieuw", PASSWORD, "herhaal", PASSWORD));
        var signed = Visitor.of(product.address());
        signed.submit("/aanmelden", "/aanmelden", Map.of("login", login, "wachtwoord", PASSWORD, "naar", "/"));
        return signed;
    }

    private static String organisation(String name) {
        return option(municipality.get("/contracten/nieuw").body(), name);
    }

    private static String option(String page, String name) {
        return OPTION.matcher(page)
                .results()
                .filter(one -> one.group(2).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name))
                .group(1);
    }

    /** What a form already holds, so that it can be sent back with one thing changed. */
    private static Map<String, String> formOf(String page) {
        var fields = new LinkedHashMap<String, String>();
        Pattern.compile("<input[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.matches("(?s).*type=\"(radio|checkbox)\".*") || tag.contains(" checked"))
                .forEach(tag -> fields.put(found(NAME, tag), found(VALUE, tag)));
        Pattern.compile("<textarea[^>]*?name=\"([^\"]+)\"[^>]*>\\n?([^<]*)</textarea>")
                .matcher(page)
                .results()
                .forEach(one -> fields.put(one.group(1), one.group(2)));
        Pattern.compile("<select[^>]*?name=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .forEach(one -> Pattern.compile("value=\"([^\"]*)\" selected")
                        .matcher(one.group(2))
                        .results()
                        .findFirst()
                        .ifPresent(chosen -> fields.put(one.group(1), chosen.group(1))));
        fields.remove("_token");
        return fields;
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        assertThat(match.find()).as(pattern + " in\n" + text).isTrue();
        return match.group(1);
    }
}
