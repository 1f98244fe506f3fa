package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A cooperative and a provider report: by a workbook that LibreOffice saved, and on the screen. */
class ReportingStoryTest {
    private static final String CONTRACT = "/contracten/SB-HEERLEN-2024/aanleveren/";
    private static final String REPORT = CONTRACT + "2026-K3";
    private static final String RUNNING = CONTRACT + "2026-K4";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void a_quarter_goes_from_the_downloaded_workbook_to_the_municipality(@TempDir Path folder) throws Exception {
        var page = Chromium.signIn(chromium.page(), "rapporteur@standby");
        var template = downloaded(page);

        send(page, "stuk.xlsx", FilledWorkbook.with_a_word(template));
        assertThat(message(page)).contains("Verbeter 1 fout");
        assertThat(page.locator(".finding").first().innerText())
                .contains("Invoer!", "‘zeven’ is geen getal.", "Vul een getal in, bijvoorbeeld 41.");
        assertFit(page);
        var marked = page.waitForDownload(
                () -> page.locator("a[href$='/met-opmerkingen']").click());
        assertThat(marked.suggestedFilename()).isEqualTo("stuk-met-opmerkingen.xlsx");

        send(
                page,
                "werkmap coöperatie.xlsx",
                FilledWorkbook.saved_by_libreoffice(FilledWorkbook.as_before(template), folder));
        assertThat(page.locator("aside").innerText()).contains("werkmap coöperatie.xlsx");
        assertFit(page);
        page.locator("form[action$='/overnemen'] button").click();
        assertThat(page.locator("main").innerText()).contains("De cijfers uit uw werkmap zijn overgenomen.");
        explain(page);

        page.navigate(REPORT + "/toelichting");
        page.locator("#LESSONS").fill("Eerder bellen helpt.");
        assertFit(page);
        page.locator("button[name=verder]").click();
        assertThat(page.locator("#ondertekenen").innerText()).contains("tekenbevoegdheid (Ondertekenaar");
        assertFit(page);

        var signer = Chromium.signIn(chromium.page(), "ondertekenaar@standby");
        signer.navigate(REPORT + "/indienen");
        signer.locator("#ondertekenen button").click();
        assertThat(message(signer)).contains("K3 2026 is ingediend");
        assertThat(signer.locator(".locked").innerText()).contains("Ingediend door Ondertekenaar");
        assertFit(signer);
    }

    @Test
    void a_provider_fills_its_own_lines_on_a_phone_and_sees_all_faults_at_once() {
        var page = Chromium.signIn(chromium.phone(), "rapporteur@radar");
        page.navigate(RUNNING + "/cijfers");
        assertThat(page.locator("main").innerText()).contains("Radar").doesNotContain("MeanderGroep");
        assertFit(page);

        var figures = page.locator("input.number");
        figures.nth(0).fill("zeven");
        figures.nth(1).fill("1.234");
        page.locator("button[name=controleer]").click();
        assertThat(page.locator(".summary li").count()).isEqualTo(2);
        assertThat(figures.nth(0).inputValue()).isEqualTo("zeven");
        assertFit(page);

        figures.nth(0).fill("7");
        figures.nth(1).fill("12");
        page.locator("button[name=controleer]").click();
        assertThat(page.locator("main").innerText()).contains("De cijfers zijn bewaard en gecontroleerd.");
    }

    @Test
    void everything_works_without_script_and_in_english() {
        var page = Chromium.signIn(chromium.withoutScript(), "rapporteur@tomindebuurt");
        page.navigate("/taal/en?terug=/contracten/TB-NIEUWKOOP-2024/aanleveren/2026-K4");

        send(page, "figures.csv", "kpi;numerator\n".getBytes());

        assertThat(message(page)).contains("We cannot use this workbook.");
        assertThat(page.locator("main").innerText())
                .contains("This is not an Excel workbook (.xlsx). It looks like: CSV.");
        assertThat(Chromium.missingWords(page)).isEmpty();
        page.navigate("/taal/nl?terug=/");
    }

    private static byte[] downloaded(Page page) throws IOException {
        page.navigate(REPORT);
        assertFit(page);
        var download =
                page.waitForDownload(() -> page.locator("a[href$='/werkmap']").click());
        assertThat(download.suggestedFilename()).isEqualTo("uitkomst-SB-HEERLEN-2024-2026-K3.xlsx");
        return Files.readAllBytes(download.path());
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("#werkmap").setInputFiles(new FilePayload(name, KIND, content));
        page.locator("form[action$='/werkmap'] button").click();
    }

    /** Every figure that stands out and that nobody explained yet. */
    private static void explain(Page page) {
        var fields = page.locator(".finding textarea");
        for (var field : fields.all()) {
            if (field.inputValue().isEmpty()) {
                field.fill("Nagekeken in de registratie: het cijfer klopt.");
            }
        }
        if (fields.count() > 0) {
            page.locator("form[action$='/uitleg'] button").click();
        }
        assertThat(message(page)).contains("in orde");
    }

    private static String message(Page page) {
        return page.locator("h1").innerText();
    }

    private static void assertFit(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
        assertThat(Chromium.overflows(page)).as(page.url()).isFalse();
    }
}
