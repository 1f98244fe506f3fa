package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A year of money as people keep it: paid, corrected, read from a file; and what is agreed about it in a draft. */
class MoneyStoryTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String MONEY = "/contracten/TB-KAAGENBRAASSEM-2024/geld";
    private static final String YEAR = MONEY + "/2025";
    private static final String PAYMENTS = YEAR + "/betalingen";

    @Test
    void payments_are_entered_read_from_a_file_and_taken_back_and_every_amount_has_its_source() {
        var manager = Visitor.signedIn("contractmanager@kaagenbraassem");

        all_that_is_wrong_with_a_payment_is_said_at_its_field(manager);
        pay(manager, "2025-01", "541.000,00");
        a_file_with_faults_is_taken_over_in_no_part(manager);
        a_file_is_looked_at_and_then_taken_over_once(manager);
        take_back(manager);

        var ledger = manager.get(YEAR).body();
        assertThat(ledger).contains("2025-01 correctie", "BANK-7", "Terugboekreden", "€\u00A0541.000");
        var file = manager.get(YEAR + ".csv").body();
        assertThat(file).contains("TB-KAAGENBRAASSEM-2024;2025;tegenboeking", "-541000,00", "BANK-7");
        assertThat(manager.get(MONEY).body()).contains("geld/2024", "geld/2027");
        others_see_only_what_is_theirs();
    }

    @Test
    void the_pages_can_be_read_by_everyone_on_a_desk_and_on_a_phone() {
        for (var page : List.of(chromium.page(), chromium.phone())) {
            Chromium.signIn(page, "contractmanager@alphen");
            for (var path : List.of("", "/2026", "/2026/betalingen", "/indexeren")) {
                look(page, "/contracten/TB-ALPHEN-2024/geld" + path);
            }
        }
    }

    @Test
    void money_is_agreed_in_a_draft_with_all_faults_at_once() {
        var manager = Visitor.signedIn("contractmanager@heerlen");
        var number = "GELD-" + System.nanoTime() % 1_000_000;
        draft(number);
        var page = "/contracten/" + number + "/opzet/geldafspraken";

        var refused = manager.submit(
                page,
                page,
                Map.of(
                        "ritme", "OWN_DATES",
                        "termijnen", "15-1: 60\n1-7: 30",
                        "plafond-2027", "-5",
                        "corridor", "kosten",
                        "corridorvan", "10,5",
                        "corridortot", "2",
                        "indexmax", "3,12345",
                        "deelgehaald", "100",
                        "deelbinnen", "120",
                        "deelgemist", "0"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Een bedrag kan niet onder nul zijn",
                        "De delen zijn samen 90%",
                        "De bovenkant van de band",
                        "te veel cijfers achter de komma",
                        "15-1: 60");

        var version = version(manager, page);
        var agreed = manager.submit(
                page,
                page,
                Map.of(
                        "versie", version,
                        "ritme", "MONTHLY",
                        "plafond-2027", "1.000.000,00",
                        "indexbron", "OVA van de NZa",
                        "deelgehaald", "100",
                        "deelbinnen", "50",
                        "deelgemist", "0",
                        "kostensoorten", "Personeel\nOverhead"));
        assertThat(agreed.statusCode()).isEqualTo(200);
        assertThat(manager.get("/contracten/" + number + "/afspraken").body())
                .contains("Elke maand", "OVA van de NZa", "Personeel, Overhead", "€\u00A01.000.000");
    }

    private static void all_that_is_wrong_with_a_payment_is_said_at_its_field(Visitor manager) {
        var refused = manager.submit(
                PAYMENTS,
                PAYMENTS,
                Map.of("bedrag", "12,345", "betaaldop", "2019-02-30", "kenmerk", "", "soort", "INSTALMENT"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("te veel cijfers achter de komma", "is geen datum", "Kenmerk: Vul dit in");
        var outside = manager.submit(
                PAYMENTS,
                PAYMENTS,
                Map.of("bedrag", "12,34", "betaaldop", "2019-02-01", "kenmerk", "X", "soort", "INSTALMENT"));
        assertThat(outside.statusCode()).isEqualTo(422);
        assertThat(outside.body()).contains("buiten de looptijd", "12,34");
    }

    private static void pay(Visitor manager, String reference, String amount) {
        var answer = manager.submit(
                PAYMENTS,
                PAYMENTS,
                Map.of("bedrag", amount, "betaaldop", "2025-01-02", "kenmerk", reference, "soort", "INSTALMENT"));

        assertThat(answer.body()).contains("De betaling is vastgelegd");
    }

    private static void a_file_with_faults_is_taken_over_in_no_part(Visitor manager) {
        var file = "datum;bedrag;kenmerk\n1-4-2025;1.234;BANK-1\n31-4-2025;5,00;BANK-2\n1-4-2025;5,00;2025-01\n";
        var looked = upload(manager, file);

        assertThat(looked)
                .contains(
                        "In het bestand zijn",
                        "3 dingen",
                        "kan twee dingen betekenen",
                        "is geen datum",
                        "hoort al bij");
    }

    private static void a_file_is_looked_at_and_then_taken_over_once(Visitor manager) {
        var file = "datum;bedrag;kenmerk;omschrijving\n1-4-2025;541.000,00;BANK-7;Tweede kwartaal\n";
        var answer = manager.upload(
                PAYMENTS, PAYMENTS + "/bestand", "bestand", "bank.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.body()).contains("1 nieuwe betaling", "Tweede kwartaal");
        var page = answer.uri().getPath();

        assertThat(manager.submit(page, page, Map.of()).body())
                .contains("De betalingen uit het bestand zijn overgenomen", "BANK-7");
        assertThat(upload(manager, file)).contains("al bekend");
    }

    private static String upload(Visitor manager, String file) {
        return manager.upload(
                        PAYMENTS, PAYMENTS + "/bestand", "bestand", "bank.csv", file.getBytes(StandardCharsets.UTF_8))
                .body();
    }

    private static void take_back(Visitor manager) {
        var ledger = manager.get(YEAR).body();
        var end = ledger.indexOf("/corrigeren");
        var page = ledger.substring(ledger.lastIndexOf("href=\"", end) + 6, end) + "/corrigeren";

        assertThat(manager.submit(page, page, Map.of("reden", "")).statusCode()).isEqualTo(409);
        assertThat(manager.submit(page, page, Map.of("reden", "Terugboekreden")).body())
                .contains("De betaling is teruggeboekt");
    }

    private static void others_see_only_what_is_theirs() {
        assertThat(Visitor.signedIn("bestuurder@tomindebuurt").get(YEAR).body())
                .contains("BANK-7")
                .doesNotContain("Betalingen vastleggen");
        assertThat(Visitor.signedIn("rapporteur@kwintes").get(YEAR).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn("contractmanager@heerlen").get(YEAR).statusCode())
                .isEqualTo(404);
    }

    private static void draft(String number) {
        var page = Chromium.signIn(chromium.page(), "contractmanager@heerlen");
        page.navigate("/contracten/nieuw");
        page.fill("#nummer", number);
        page.fill("#titel", "Geld in het klein");
        page.fill("#omvang", "Ondersteuning.");
        page.fill("#van", "2027-01-01");
        page.fill("#tot", "2028-12-31");
        page.click("main button:has-text('Opslaan en verder')");
        assertThat(page.url()).contains("/contracten/" + number);
        look(page, "/contracten/" + number + "/opzet/geldafspraken");
    }

    private static String version(Visitor manager, String page) {
        var body = manager.get(page).body();
        var start = body.indexOf("name=\"versie\" value=\"") + "name=\"versie\" value=\"".length();
        return body.substring(start, body.indexOf('"', start));
    }

    private static void look(Page page, String path) {
        page.navigate(path);
        assertThat(Chromium.barriers(page)).as(path).isEmpty();
        assertThat(Chromium.missingWords(page)).as(path).isEmpty();
        assertThat(Chromium.overflows(page)).as(path).isFalse();
    }
}
