package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewPageTest {

    private static final String REVIEW = "/contracten/TB-ALPHEN-2024/beoordelen/";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void work_list_and_review_are_accessible_on_a_desk_and_on_a_phone() {
        for (var page : List.of(chromium.page(), chromium.phone())) {
            Chromium.signIn(page, "contractmanager@alphen");
            for (var path : List.of("/werklijst", REVIEW + "2026-K3", REVIEW + "2025-K1", REVIEW + "2026-K4")) {
                page.navigate(path);

                assertThat(Chromium.barriers(page)).isEmpty();
                assertThat(Chromium.missingWords(page)).isEmpty();
                assertThat(Chromium.overflows(page)).as(path).isFalse();
            }
        }
    }

    @Test
    void j_and_k_walk_along_the_kpis_and_t_asks_for_a_reason() {
        var page = Chromium.signIn(chromium.page(), "contractmanager@alphen");
        page.navigate(REVIEW + "2026-K3?kpi=terugval");
        var first = heading(page);

        page.keyboard().press("j");
        page.waitForURL(address -> !address.contains("kpi=terugval"));
        assertThat(heading(page)).isNotEqualTo(first);
        page.keyboard().press("k");
        page.waitForURL(address -> address.contains("kpi=terugval"));
        assertThat(heading(page)).isEqualTo(first);

        page.keyboard().press("t");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("tekst");
    }

    @Test
    void without_script_the_list_leads_to_each_kpi() {
        var page = Chromium.signIn(chromium.withoutScript(), "contractmanager@alphen");
        page.navigate(REVIEW + "2026-K3");

        page.locator("nav.choice a").last().click();

        assertThat(page.url()).contains("kpi=");
        assertThat(page.locator("nav.choice [aria-current]").count()).isEqualTo(1);
    }

    @Test
    void who_does_not_review_gets_no_buttons() {
        for (var login : List.of("wethouder@alphen", "controller@alphen", "rapporteur@kwintes")) {
            var page = Chromium.signIn(chromium.page(), login);
            page.navigate(REVIEW + "2026-K3");

            assertThat(page.locator("button[name=daad]").count()).as(login).isZero();
        }
    }

    private static String heading(Page page) {
        return page.locator("#een-kop").textContent();
    }
}
