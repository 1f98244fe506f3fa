package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** An alderman looks: the overview, a contract, a KPI, the table behind it, and what can be taken along. */
class OutcomeStoryTest {
    private static final String CONTRACT = "/contracten/TB-ALPHEN-2024";
    private static final String KPI = CONTRACT + "/kpis/terugval";
    private static final List<String> PAGES = List.of("/overzicht", CONTRACT, KPI);

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void an_alderman_goes_from_the_message_to_the_figure_behind_it() {
        var page = Chromium.signIn(chromium.page(), "wethouder@alphen");

        page.navigate("/overzicht");
        assertThat(page.locator("h1").innerText()).contains("op koers");
        assertThat(page.locator("main").innerText()).contains("Veranderd sinds de vorige keer", "Komt eraan");

        page.locator(".heatmap a[href='" + CONTRACT + "']").click();
        assertThat(page.locator("h1").innerText()).contains("Tom in de buurt, Alphen aan den Rijn, is op koers");

        page.locator(".tile a[href='" + KPI + "']").click();
        assertThat(page.locator("h1").innerText()).contains("Terugval daalt: 11,2% in K3 2026, norm hoogstens 12%.");
        assertThat(page.locator("tr.now").innerText()).contains("47", "419", "11,2%", "gehaald", "voorlopig");
        assertThat(page.locator("svg.wide title").first().textContent()).startsWith("Terugval daalt");
    }

    @Test
    void every_page_is_accessible_on_a_desk_and_on_a_phone() {
        for (var visitor : List.of(chromium.page(), chromium.phone())) {
            var page = Chromium.signIn(visitor, "wethouder@alphen");
            for (var address : PAGES) {
                page.navigate(address);

                assertThat(Chromium.barriers(page)).isEmpty();
                assertThat(Chromium.missingWords(page)).isEmpty();
                assertThat(Chromium.overflows(page)).as(address).isFalse();
            }
        }
    }

    @Test
    void every_page_speaks_english_too() {
        var page = Chromium.signIn(chromium.page(), "wethouder@heerlen");
        page.navigate("/taal/en?terug=/overzicht");

        assertThat(page.locator("h1").innerText()).contains("on course");
        assertThat(Chromium.missingWords(page)).isEmpty();
        page.navigate("/taal/nl?terug=/overzicht");
    }

    @Test
    void without_script_the_periods_are_chosen_in_the_address() {
        var page = Chromium.signIn(chromium.withoutScript(), "wethouder@alphen");
        page.navigate(KPI);

        page.locator("#tot").selectOption("2025-K4");
        page.locator("form.choose button").click();

        assertThat(page.url()).contains("tot=2025-K4");
        assertThat(page.locator("h1").innerText()).contains("12,5% in K4 2025");
        assertThat(page.locator("a[href$='.csv?tot=2025-K4']").count()).isEqualTo(1);
    }

    @Test
    void sixteen_kpis_each_have_their_chart_and_the_page_is_still_small() {
        var html = Visitor.signedIn("wethouder@rotterdam")
                .get("/contracten/RTM-VERVOER-2025")
                .body();

        assertThat(html.split("<svg class=\"small\"", -1)).hasSize(16 + 1);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(60_000);
    }

    @Test
    void a_page_is_small() {
        var visitor = Visitor.signedIn("wethouder@alphen");

        for (var address : PAGES) {
            var html = visitor.get(address).body();
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).as(address).isLessThan(60_000);
            assertThat(html).as(address).doesNotContain(" style=", "<style");
        }
    }

    @Test
    void an_unchanged_chart_is_not_drawn_again() {
        var visitor = Visitor.signedIn("wethouder@alphen");

        for (var form : List.of(".png", ".svg")) {
            var first = visitor.get(KPI + form);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again = visitor.send(
                    visitor.request(KPI + form).header("If-None-Match", tag).GET());

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(tag).startsWith("\"");
            assertThat(again.statusCode()).as(form).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void the_file_holds_what_the_page_shows_and_says_that_it_is_invented() {
        var visitor = Visitor.signedIn("wethouder@alphen");

        assertThat(visitor.get(KPI + ".csv").body())
                .contains("K3 2026;2026-07-01;2026-09-30;47;419;11,2;%;hoogstens 12%;gehaald;voorlopig")
                .contains("Voorbeeldcijfers");
        assertThat(visitor.get(KPI + ".svg").body()).contains("Voorbeeldcijfers");
    }

    @Test
    void another_cooperative_is_told_that_there_is_no_such_page() {
        var visitor = Visitor.signedIn("rapporteur@standby");

        for (var address : List.of(CONTRACT, KPI, KPI + ".png", KPI + ".svg", KPI + ".csv")) {
            assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void on_paper_nothing_is_left_of_menus_and_buttons() {
        var page = Chromium.signIn(chromium.page(), "wethouder@alphen");
        page.navigate(KPI);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(page.locator(".menu").isVisible()).isFalse();
        assertThat(page.locator("form.choose").isVisible()).isFalse();
        assertThat(page.locator("svg.wide").isVisible()).isTrue();
        assertThat(page.locator(".illustrative").isVisible()).isTrue();
    }
}
