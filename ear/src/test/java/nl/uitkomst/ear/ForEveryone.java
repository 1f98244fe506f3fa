package nl.uitkomst.ear;

import com.microsoft.playwright.Page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Holds many pages against what everyone needs: on a desk, on a phone and with the keyboard alone. */
final class ForEveryone {

    private static final int MOST_STOPS = 250;

    private ForEveryone() {}

    /** What is in the way of someone on a desk or on a phone of 320 points wide. */
    static List<String> barriers(Page page, List<String> paths) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            page.setViewportSize(1280, 900);
            var answer = page.navigate(path);
            if (answer.status() != 200) {
                found.add(path + " answers " + answer.status());
            }
            found.addAll(Chromium.missingWords(page));
            found.addAll(Chromium.barriers(page));
            page.setViewportSize(320, 640);
            found.addAll(Chromium.barriers(page));
            if (Chromium.overflows(page)) {
                found.add(path + " is wider than a phone");
            }
        }
        return found;
    }

    /** What the keyboard does not come to on any of these pages. */
    static List<String> unreached(Page page, List<String> paths) {
        var found = new ArrayList<String>();
        for (var path : paths) {
            page.navigate(path);
            found.addAll(unreached(page));
        }
        return found;
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
