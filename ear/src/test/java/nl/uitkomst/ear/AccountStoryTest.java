package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Coming in, keeping one's account, keeping those of others, and reading the audit trail, in a real browser. */
class AccountStoryTest {
    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String PASSWORD = "samen-sturen-op-uitkomsten";

    @Test
    void who_was_on_the_way_to_a_page_gets_there_after_signing_in() {
        var page = chromium.page();
        page.navigate("/logboek?resultaat=geweigerd");
        assertThat(page.url()).contains("/aanmelden?naar=");

        signIn(page, "controller@alphen", PASSWORD);

        assertThat(page.url()).endsWith("/logboek?resultaat=geweigerd");
    }

    @Test
    void a_wrong_password_is_told_without_telling_which_of_the_two_is_wrong() {
        var page = chromium.page();
        page.navigate("/aanmelden");
        signIn(page, "wethouder@nieuwkoop", "verkeerd");
        var known = page.locator(".summary").innerText();
        assertThat(page.inputValue("#login")).isEqualTo("wethouder@nieuwkoop");
        clean(page);

        signIn(page, "niemand", "verkeerd");

        assertThat(page.locator(".summary").innerText()).isEqualTo(known);
    }

    @Test
    void an_invited_person_chooses_a_password_and_is_out_at_once_when_blocked() {
        var login = "nieuw" + System.nanoTime();
        var administrator = signedIn(chromium.page(), "beheerder@uitkomst");
        administrator.navigate("/gebruikers");
        administrator.fill("#login", login);
        administrator.fill("#naam", "Controller Nieuwkoop");
        administrator.selectOption("#organisatie", new SelectOption().setLabel("Nieuwkoop"));
        administrator.selectOption("#rol", "AUDITOR");
        press(administrator, "Iemand uitnodigen");
        var link = administrator.locator("code").innerText();

        var person = chromium.phone();
        person.navigate(link);
        clean(person);
        choose(person, "kort", "kort");
        assertThat(person.locator("#nieuw-error").innerText()).contains("te kort");
        choose(person, "vijf gele fietsen", "vijf gele fietsen");
        signIn(person, login, "vijf gele fietsen");
        assertThat(person.url()).endsWith("/overzicht");

        administrator.navigate("/gebruikers");
        press(administrator, "Blokkeren " + login);

        person.navigate("/account");
        assertThat(person.url()).contains("/aanmelden");
        person.navigate(link);
        assertThat(person.locator("h1").innerText()).contains("Deze pagina is er niet");
    }

    @Test
    void an_invitation_names_everything_that_is_wrong_and_keeps_what_was_typed() {
        var administrator = signedIn(chromium.page(), "beheerder@uitkomst");
        administrator.navigate("/gebruikers");
        administrator.fill("#login", "É");
        administrator.selectOption("#organisatie", new SelectOption().setLabel("Kwintes"));
        administrator.selectOption("#rol", "ALDERMAN");
        press(administrator, "Iemand uitnodigen");

        assertThat(administrator.locator(".summary li").count()).isEqualTo(3);
        assertThat(administrator.inputValue("#login")).isEqualTo("É");
        clean(administrator);
    }

    @Test
    void signing_out_everywhere_ends_the_session_in_another_browser() {
        var here = signedIn(chromium.page(), "wethouder@heerlen");
        var there = signedIn(chromium.page(), "wethouder@heerlen");

        here.navigate("/account");
        press(here, "Overal afmelden");

        assertThat(here.locator(".notice").innerText()).contains("overal afgemeld");
        there.navigate("/account");
        assertThat(there.url()).contains("/aanmelden");
    }

    @Test
    void a_key_is_shown_once_and_can_be_withdrawn() {
        var page = signedIn(chromium.page(), "contractmanager@heerlen");
        page.navigate("/account");
        page.fill("#naam", "koppeling");
        press(page, "Sleutel maken");
        assertThat(page.locator("code").innerText()).hasSizeGreaterThan(40);
        clean(page);

        page.navigate("/account");
        assertThat(page.locator("code").count()).isZero();
        press(page, "Intrekken koppeling");

        assertThat(page.locator(".notice").innerText()).contains("ingetrokken");
    }

    @Test
    void an_auditor_finds_a_refusal_and_sees_that_the_trail_is_intact() {
        var wrong = chromium.page();
        wrong.navigate("/aanmelden");
        signIn(wrong, "wethouder@alphen", "verkeerd");

        var page = signedIn(chromium.page(), "controller@alphen");
        page.navigate("/logboek?resultaat=geweigerd&handeling=account.sign-in");
        assertThat(page.locator("tbody tr").first().innerText()).contains("wethouder@alphen", "geweigerd", "127.0.0.1");

        page.navigate("/logboek");
        press(page, "Controleren");
        assertThat(page.locator(".notice").innerText()).contains("ongeschonden");
    }

    @Test
    void the_language_stays_with_the_account() {
        var page = signedIn(chromium.page(), "wethouder@kaagenbraassem");
        page.click("text=English");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");

        var elsewhere = signedIn(chromium.page(), "wethouder@kaagenbraassem");

        assertThat(elsewhere.locator("html").getAttribute("lang")).isEqualTo("en");
        elsewhere.click("text=Nederlands");
    }

    @Test
    void the_pages_are_accessible_on_a_desk_and_on_a_phone_and_work_without_script() {
        for (var visitor : List.of(chromium.page(), chromium.phone())) {
            visitor.navigate("/aanmelden");
            clean(visitor);
            signIn(visitor, "beheerder@uitkomst", PASSWORD);
            for (var address : List.of("/account", "/gebruikers", "/logboek", "/logboek?van=gisteren")) {
                visitor.navigate(address);
                clean(visitor);
            }
        }
        signedIn(chromium.withoutScript(), "controller@heerlen");
    }

    private static Page signedIn(Page page, String login) {
        page.navigate("/aanmelden");
        signIn(page, login, PASSWORD);
        assertThat(page.url()).doesNotContain("/aanmelden");
        return page;
    }

    private static void signIn(Page page, String login, String password) {
        page.fill("#login", login);
        page.fill("#wachtwoord", password);
        page.locator("form.form button").click();
    }

    private static void choose(Page page, String password, String again) {
        page.fill("#nieuw", password);
        page.fill("#herhaal", again);
        press(page, "Wachtwoord opslaan");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void clean(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
        assertThat(Chromium.overflows(page)).isFalse();
    }
}
