package nl.uitkomst.ear;

import nl.uitkomst.domain.account.DemoAccounts;
import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Actions, voices, proposals and payments as people enter them: what is wrong is said at once, nothing typed is lost, and what is right comes where it should. */
class TalkingInputTest {

    private static final String ALPHEN = "/contracten/TB-ALPHEN-2024";
    private static final String FUND = "/contracten/SB-HEERLEN-2024/investeringen";
    private static final String PROPOSALS = FUND + "/voorstellen";
    private static final String PHASE = PROPOSALS + "/2/uitvoering/fasen/2";
    private static final Pattern COOPERATIVE = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>\\s*Coöperatie ");

    /** As a word processor leaves it: quotation marks of Windows, a hard space, a bullet of its own, a soft hyphen, and what no keyboard types. */
    private static final String PASTED =
            "\u0093Bellen\u0094\u00A0\u2013 na drie\u00AD maanden\u0000\u0007\u000B\uF0B7 nog eens 🙂";

    private static final Pattern KEPT = Pattern.compile("/bewaard/[0-9a-f]{64}");

    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@alphen");
    private static final Visitor BOARD = Visitor.signedIn("bestuurder@standby");
    private static final Visitor CLIENT = Visitor.signedIn("contractmanager@heerlen");

    @Test
    void an_action_needs_an_owner_and_keeps_what_was_pasted() {
        var form = ALPHEN + "/acties/nieuw";
        var typed = new LinkedHashMap<>(Map.of("titel", PASTED, "klaar", "31-2-2027", "eigenaar", ""));
        var refused = MANAGER.submit(form, ALPHEN + "/acties", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#eigenaar\"", "href=\"#klaar\"", "“Bellen” – na drie maanden", "31-2-2027");

        typed.put("klaar", today().plusMonths(1).toString());
        typed.put("eigenaar", cooperative(MANAGER.get(form)));
        typed.put("begin", today().toString());
        var agreed = MANAGER.submit(form, ALPHEN + "/acties", typed);
        assertThat(agreed.uri().getPath()).as(agreed.body()).matches(".*/acties/\\d+");
        assertThat(agreed.body()).contains("“Bellen” – na drie maanden", "• nog eens 🙂");
        var action = agreed.uri().getPath();

        assertThat(MANAGER.submit(action, action + "/sluiten", Map.of()).statusCode())
                .isEqualTo(422);
        var closed = Map.of("resultaat", "DROPPED", "woorden", "Het bleek niet nodig.");
        assertThat(MANAGER.submit(action, action + "/sluiten", closed).body()).contains("Het bleek niet nodig.");
        assertThat(Visitor.signedIn("wethouder@alphen").get(action).body()).contains("gestopt");
    }

    @Test
    void a_voice_holds_no_number_of_a_citizen_and_is_answered_once() {
        var form = ALPHEN + "/stemmen/nieuw";
        var empty = MANAGER.submit(form, ALPHEN + "/stemmen", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#woorden\"", "href=\"#gehoord\"", "href=\"#thema\"");

        var typed = new LinkedHashMap<>(Map.of(
                "soort", "SIGNAL",
                "bron", "CLIENT",
                "gehoord", today().toString(),
                "thema", "ACCESS",
                "woorden", "Iemand met nummer 111222333 wacht al lang."));
        assertThat(MANAGER.submit(form, ALPHEN + "/stemmen", typed).body())
                .contains("wacht al lang.", "burgerservicenummer");
        typed.put("woorden", PASTED);
        var kept = MANAGER.submit(form, ALPHEN + "/stemmen", typed);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("“Bellen” – na drie maanden");

        var voice = kept.uri().getPath();
        var answer = Map.of(
                "antwoord", "Wij bellen vaker.",
                "gevolg", "TAKEN_UP",
                "gedaan", "Er is een belrooster.",
                "op", today().toString());
        assertThat(MANAGER.submit(voice, voice + "/antwoord", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(MANAGER.submit(voice, voice + "/antwoord", answer).body()).contains("Er is een belrooster.");
        assertThat(MANAGER.submit("/account", voice + "/antwoord", answer).statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_was_written_is_not_lost_when_the_session_has_ended() {
        var typed = Map.of(
                "soort", "SIGNAL",
                "bron", "CLIENT",
                "gehoord", today().toString(),
                "thema", "ACCESS",
                "woorden", "Mensen & buren wachten \u201clang\u201d op een antwoord; 100% zeker. 🙂");
        var gone = Visitor.of(Product.address());
        var asked = gone.submit("/aanmelden", ALPHEN + "/stemmen", typed);
        assertThat(asked.body()).contains("Wat u schreef, is bewaard.").doesNotContain("buren wachten");
        var kept = KEPT.matcher(asked.body());
        assertThat(kept.find()).isTrue();
        assertThat(gone.get(kept.group()).uri().getPath()).isEqualTo("/aanmelden");

        var back = gone.submit(
                "/aanmelden",
                "/aanmelden",
                Map.of("login", "contractmanager@alphen", "wachtwoord", DemoAccounts.PASSWORD, "naar", kept.group()));
        assertThat(back.body())
                .contains("niet verloren", "action=\"" + ALPHEN + "/stemmen\"", "Mensen &amp; buren wachten");
        assertThat(BOARD.get(kept.group()).statusCode()).isEqualTo(404);
        assertThat(gone.submit(kept.group(), ALPHEN + "/stemmen", typed).body())
                .contains("Mensen &amp; buren wachten “lang” op een antwoord; 100% zeker. 🙂");

        var secret = Visitor.of(Product.address())
                .submit("/aanmelden", "/account/wachtwoord", Map.of("nieuw-wachtwoord", "een heel geheim woord"));
        assertThat(secret.body()).doesNotContain("/bewaard/", "geheim woord");
    }

    @Test
    void a_draft_is_private_until_it_is_put_forward_and_is_then_asked_about_and_changed() {
        var form = PROPOSALS + "/nieuw";
        var typed =
                new LinkedHashMap<>(Map.of("soort", "CITIZENS", "titel", PASTED, "bedrag", "veel", "doe", "bewaren"));
        var refused = BOARD.submit(form, form, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#bedrag\"", "“Bellen” – na drie maanden");

        var draft = BOARD.submit(form, form, whole(cooperative(BOARD.get(form)), "20000", "bewaren"));
        assertThat(draft.body()).contains("Alleen uw kant ziet het");
        assertThat(CLIENT.get(draft.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(CLIENT.get(FUND).body()).doesNotContain("Een tuin voor de buurt");

        var above = BOARD.submit(form, form, whole(cooperative(BOARD.get(form)), "900000000", "inbrengen"));
        assertThat(above.statusCode()).isEqualTo(422);
        assertThat(above.body()).contains("U vraagt € 900.000.000".replace("€ ", "€\u00A0"), "Een tuin voor de buurt");

        var put = BOARD.submit(form, form, whole(cooperative(BOARD.get(form)), "20000", "inbrengen"));
        assertThat(put.body()).contains("Het voorstel is ingebracht");
        talked_about(put.uri().getPath());
    }

    private static void talked_about(String proposal) {
        assertThat(CLIENT.submit(proposal, proposal + "/vragen", Map.of("vraag", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(CLIENT.submit(proposal, proposal + "/vragen", Map.of("vraag", "Wie houdt de tuin bij?"))
                        .body())
                .contains("Wie houdt de tuin bij?");
        assertThat(BOARD.submit(proposal, proposal + "/vragen/1/antwoorden", Map.of("antwoord-1", "Bewoners zelf."))
                        .body())
                .contains("Bewoners zelf.");
        assertThat(BOARD.submit(
                                proposal,
                                proposal + "/advies",
                                Map.of(
                                        "gevraagd", today().toString(),
                                        "uiterlijk", today().plusWeeks(4).toString()))
                        .body())
                .contains("De adviesvraag is vastgelegd");
        assertThat(BOARD.submit(
                                "/account",
                                proposal + "/besluit/stem",
                                Map.of("keuze", "FOR", "motivering", "Goed plan."))
                        .statusCode())
                .as("before its voting is opened")
                .isEqualTo(409);
    }

    private static Map<String, String> whole(String carrier, String amount, String act) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("soort", "CITIZENS");
        fields.put("titel", "Een tuin voor de buurt");
        fields.put("samenvatting", "Een tuin waar mensen elkaar treffen.");
        fields.put("wie-wint", "Wie weinig buiten komt.");
        fields.put("binnen-opdracht", "Meedoen dicht bij huis.");
        fields.put("bedrag", amount);
        fields.put("fase-naam-1", "Aanleggen");
        fields.put("fase-bedrag-1", amount);
        fields.put("fase-datum-1", today().plusMonths(2).toString());
        fields.put("kpi", "participatie");
        fields.put("kpi-naar", "53");
        fields.put("kpi-uiterlijk", "2027-K4");
        fields.put("uitvoerder", carrier);
        fields.put("risicos", "Er is te weinig grond.");
        fields.put("doe", act);
        return fields;
    }

    @Test
    void a_phase_is_paid_after_its_condition_and_never_above_its_amount() {
        assertThat(pay("15000", "", "VROEG").statusCode())
                .as("before its condition is met")
                .isEqualTo(409);

        BOARD.upload(
                PHASE, PHASE + "/melding", Map.of("hoe", "121 medewerkers volgden haar."), "bewijs", "", new byte[0]);
        assertThat(CLIENT.submit(PHASE, PHASE + "/controle", Map.of("gehaald", "nee"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(CLIENT.submit(PHASE, PHASE + "/controle", Map.of("gehaald", "ja"))
                        .body())
                .contains("de voorwaarde is gehaald");
        var above = pay("15000,01", "", "TE-VEEL");
        assertThat(above.statusCode()).isEqualTo(409);
        assertThat(above.body()).contains("TE-VEEL", "15000,01");
        assertThat(pay("12000", "ja", "MINDER").statusCode())
                .as("less, without a reason")
                .isEqualTo(409);
        assertThat(pay("12000", "", "LEERGANG-2").body()).contains("De betaling is vastgelegd");
        assertThat(pay("3000", "", "LEERGANG-2").statusCode()).as("twice").isEqualTo(409);
        var execution = PHASE.replace("/fasen/2", "");
        assertThat(BOARD.submit("/account", execution + "/terugblik", Map.of("resultaat", "HELPED", "les", "Klaar."))
                        .statusCode())
                .as("before all is paid")
                .isEqualTo(409);
        stopped(execution);
    }

    private static void stopped(String execution) {
        assertThat(CLIENT.submit(execution, execution + "/stoppen", Map.of("reden", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(CLIENT.submit(execution, execution + "/stoppen", Map.of("reden", "De rest is niet nodig."))
                        .body())
                .contains("weer vrij in het fonds", "€\u00A039.000");
    }

    private static HttpResponse<String> pay(String amount, String last, String reference) {
        var fields = new LinkedHashMap<>(Map.of("datum", today().toString(), "kenmerk", reference, "bedrag", amount));
        if (!last.isEmpty()) {
            fields.put("laatste", last);
        }
        return CLIENT.upload("/account", PHASE + "/betalingen", fields, "bewijs", "", new byte[0]);
    }

    private static String cooperative(HttpResponse<String> form) {
        var found = COOPERATIVE.matcher(form.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static LocalDate today() {
        return LocalDate.now(DutchClock.NETHERLANDS);
    }
}
