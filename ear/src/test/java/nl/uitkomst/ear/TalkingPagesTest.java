package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page on which is talked and decided: for everyone, on a desk and on a phone, and with the keyboard alone. */
class TalkingPagesTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final int MOST_STOPS = 250;

    private static final List<String> PAGES = Stream.concat(
                    Stream.of(
                                    "/gesprekken",
                                    "/gesprekken/2026-K2",
                                    "/gesprekken/2026-K2/punten/1",
                                    "/gesprekken/2026-K2/voorbereiding",
                                    "/acties",
                                    "/acties/1",
                                    "/acties/nieuw",
                                    "/acties/3/wijzigen",
                                    "/stemmen",
                                    "/stemmen/1",
                                    "/stemmen/8",
                                    "/stemmen/nieuw",
                                    "/investeringen",
                                    "/investeringen/besluitregel",
                                    "/investeringen/voorstellen/nieuw",
                                    "/investeringen/voorstellen/1",
                                    "/investeringen/voorstellen/1/besluit",
                                    "/investeringen/voorstellen/1/uitvoering",
                                    "/investeringen/voorstellen/1/uitvoering/fasen/1",
                                    "/investeringen/voorstellen/1/verhaal")
                            .map(path -> "/contracten/SB-HEERLEN-2024" + path),
                    Stream.of("/investeringen"))
            .toList();

    @Test
    void everyone_can_read_them_on_a_desk_and_on_a_phone() {
        var page = Chromium.signIn(chromium.page(), "contractmanager@heerlen");
        var found = new ArrayList<String>();
        for (var path : PAGES) {
            page.setViewportSize(1280, 900);
            assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
            found.addAll(Chromium.missingWords(page));
            found.addAll(Chromium.barriers(page));
            page.setViewportSize(320, 640);
            found.addAll(Chromium.barriers(page));
            if (Chromium.overflows(page)) {
                found.add(path + " is wider than a phone");
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatever_can_be_done_on_them_can_be_done_with_the_keyboard_and_one_sees_where_one_is() {
        var page = Chromium.signIn(chromium.page(), "contractmanager@heerlen");
        var found = new ArrayList<String>();
        for (var path : PAGES) {
            page.navigate(path);
            found.addAll(unreached(page));
        }
        assertThat(found).isEmpty();
    }

    /** What the tab key does not come to, and where it comes without anything that shows it. */
    private static List<String> unreached(Page page) {
        var wanted = (int) page.evaluate("""
                () => {
                    const all = [...document.querySelectorAll('main a[href], main button, main summary, main select, main textarea, main input')]
                        .filter(one => one.checkVisibility() && one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden'
                            && !(one.type === 'radio' && (one.checked ? false : one.form.querySelector(`input[name="${one.name}"]`) !== one
                                || one.form.querySelector(`input[name="${one.name}"]:checked`))));
                    all.forEach((one, i) => one.setAttribute('data-stop', i));
                    return all.length;
                }""");
        var seen = new HashSet<String>();
        var found = new ArrayList<String>();
        for (var stop = 0; stop < MOST_STOPS && seen.size() < wanted; stop++) {
            page.keyboard().press("Tab");
            var at = String.valueOf(page.evaluate("""
                    () => {
                        const at = document.activeElement, style = getComputedStyle(at), number = at.getAttribute('data-stop');
                        const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                        return number === null ? '' : shown ? number : number + ' without a mark: ' + at.outerHTML.slice(0, 100);
                    }"""));
            if (!at.isEmpty() && seen.add(at.split(" ")[0]) && at.contains(" ")) {
                found.add(page.url() + " " + at);
            }
        }
        if (seen.size() < wanted) {
            found.add(page.url() + " reached " + seen.size() + " of " + wanted);
        }
        return found;
    }
}
