package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A dialogue in two browsers at once: planned, judged apart, written in by both, agreed on, offered and confirmed. */
class DialogueStoryTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String DIALOGUE = "/contracten/TB-NIEUWKOOP-2024/gesprekken/2026-K2";
    private static final String POINT = DIALOGUE + "/punten/1";
    private static final String HIDDEN = "Dit gaat ons niet snel genoeg.";

    @Test
    void both_sides_talk_in_two_browsers_and_confirm_the_minutes() {
        var manager = Chromium.signIn(chromium.page(), "contractmanager@nieuwkoop");
        var board = Chromium.signIn(chromium.page(), "bestuurder@tomindebuurt");

        planned(manager);
        both_make_the_agenda(manager, board);
        words_are_saved_as_one_types_and_none_is_lost(manager, board);
        a_judgement_is_hidden_until_both_have_given_theirs(manager, board);
        agreed(board);
        the_minutes_are_offered_and_confirmed(manager, board);
        everyone_can_read_them();
    }

    private static void planned(Page manager) {
        manager.navigate(DIALOGUE);
        look(manager);
        press(manager, "Plannen");
        assertThat(manager.textContent(".summary")).contains("Kies de datum");
        manager.fill("#datum", LocalDate.now(DutchClock.NETHERLANDS).toString());
        manager.fill("#van", "9:30");
        manager.fill("#tot", "9:00");
        press(manager, "Plannen");
        assertThat(manager.textContent(".summary")).contains("eindtijd");
        manager.fill("#tot", "11:00");
        manager.fill("#plaats", "Gemeentehuis");
        press(manager, "Plannen");
        assertThat(manager.textContent("main")).contains("gepland", "Gemeentehuis", "goed doorverwezen");
        look(manager);
    }

    private static void both_make_the_agenda(Page manager, Page board) {
        board.navigate(DIALOGUE);
        board.fill("#titel", "Wachttijd bij de toegang");
        board.press("#titel", "Enter");
        board.waitForURL("**gedaan=toegevoegd");
        board.click("button[aria-label='Omhoog: Wachttijd bij de toegang']");
        board.waitForURL("**gedaan=verplaatst");

        manager.reload();
        assertThat(manager.textContent("ol.agenda-list")).contains("Wachttijd bij de toegang");
        assertThat(manager.locator("button[aria-label^='Schrappen: Gemeente']").count())
                .isZero();
    }

    private static void words_are_saved_as_one_types_and_none_is_lost(Page manager, Page board) {
        manager.navigate(POINT);
        board.navigate(POINT);
        look(manager);
        manager.fill("#conclusie-1", "De gemeente belt de verwijzers.");
        PlaywrightAssertions.assertThat(manager.locator("[data-state='conclusie-1']"))
                .hasText("Bewaard");
        board.reload();
        assertThat(board.inputValue("#conclusie-1")).isEqualTo("De gemeente belt de verwijzers.");

        board.route("**/velden", route -> {
            if (route.request().method().equals("GET")) {
                route.abort(); // so that the board has not read what the other wrote
            } else {
                route.resume();
            }
        });
        manager.fill("#toelichting-1", "Van de gemeente “met aanhalingstekens”.");
        PlaywrightAssertions.assertThat(manager.locator("[data-state='toelichting-1']"))
                .hasText("Bewaard");
        board.fill("#toelichting-1", "Van de coöperatie.");
        PlaywrightAssertions.assertThat(board.locator(".beside")).isVisible();
        look(board);
        assertThat(board.textContent(".beside"))
                .contains("Van de gemeente “met aanhalingstekens”.", "Van de coöperatie.");
        press(board, "Beide, onder elkaar");
        board.unroute("**/velden");
        assertThat(board.inputValue("#toelichting-1")).contains("Van de gemeente", "Van de coöperatie.");
    }

    private static void a_judgement_is_hidden_until_both_have_given_theirs(Page manager, Page board) {
        manager.focus("#een");
        manager.keyboard().press("3");
        manager.fill("#oordeel-1", HIDDEN);
        PlaywrightAssertions.assertThat(manager.locator("[data-state='oordeel-1']"))
                .hasText("Bewaard");
        manager.keyboard().press("Escape");
        manager.keyboard().press("g");
        manager.waitForURL("**gedaan=gegeven#een");

        board.reload();
        assertThat(board.textContent("main")).contains("De gemeente heeft haar oordeel gegeven");
        nothing_of_it_can_be_read("bestuurder@tomindebuurt");
        nothing_of_it_can_be_read("wethouder@nieuwkoop");

        board.check("input[data-scale='2']");
        board.fill("#oordeel-1", "Redelijk, gezien de instroom.");
        press(board, "Oordeel geven");
        assertThat(board.textContent(".judgements")).contains(HIDDEN, "Matig", "Redelijk");
        look(board);
    }

    private static void nothing_of_it_can_be_read(String login) {
        var reader = Visitor.signedIn(login);
        for (var path : List.of("", "/punten/1", "/velden", "/verslag.pdf")) {
            assertThat(reader.get(DIALOGUE + path).body()).as(path).doesNotContain(HIDDEN);
        }
        assertThat(reader.get("/api/v1" + DIALOGUE).body()).doesNotContain(HIDDEN);
    }

    private static void agreed(Page board) {
        board.fill("#afspraak", "Bel de verwijzers");
        press(board, "Afspreken");
        assertThat(board.textContent(".summary")).contains("zonder eigenaar");
        assertThat(board.inputValue("#afspraak")).isEqualTo("Bel de verwijzers");
        board.selectOption("#eigenaar", new SelectOption().setIndex(1));
        board.fill("#klaar", LocalDate.now(DutchClock.NETHERLANDS).plusMonths(2).toString());
        press(board, "Afspreken");
        assertThat(board.textContent("main")).contains("Bel de verwijzers", "acties van dit contract");
        board.navigate(DIALOGUE);
        assertThat(board.textContent("aside")).contains("Bel de verwijzers");
    }

    private static void the_minutes_are_offered_and_confirmed(Page manager, Page board) {
        manager.navigate(DIALOGUE);
        manager.fill("#samenvatting", "Wij zagen hetzelfde, en doen er iets aan.");
        press(manager, "Verslag aanbieden en bevestigen");
        assertThat(manager.textContent("main")).contains("nog niet bevestigd", "Coöperatie");
        board.navigate("/werklijst");
        assertThat(board.textContent("main")).contains("verslag te bevestigen");

        board.navigate(DIALOGUE);
        look(board);
        press(board, "Verslag bevestigen");
        assertThat(board.textContent(".summary")).contains("zonder te lezen");
        board.check("#akkoord");
        press(board, "Verslag bevestigen");
        assertThat(board.textContent("main")).contains("Het ligt vast");
        assertThat(board.locator("textarea").count()).isZero();
    }

    private static void everyone_can_read_them() {
        var alderman = Chromium.signIn(chromium.phone(), "wethouder@nieuwkoop");
        for (var path : List.of(DIALOGUE, POINT, "/contracten/TB-NIEUWKOOP-2024/gesprekken")) {
            alderman.navigate(path);
            look(alderman);
        }
        var plain = Chromium.signIn(chromium.withoutScript(), "contractmanager@nieuwkoop");
        plain.navigate(POINT);
        assertThat(plain.textContent("main")).contains("Bel de verwijzers", HIDDEN);
    }

    private static void press(Page page, String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303,
                () -> page.click("main button:has-text('" + button + "'):visible >> nth=0"));
        page.waitForLoadState();
    }

    private static void look(Page page) {
        assertThat(Chromium.missingWords(page)).isEmpty();
        assertThat(Chromium.overflows(page)).isFalse();
        assertThat(Chromium.barriers(page)).isEmpty();
    }
}
