package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A contract manager and a board member, each in a browser of their own, negotiate an amendment that changes a target, a member and the lump sum from mid-year;
 * they sign it, report and judge the quarters on either side of it, close the year, and print the contract as it stood on the day before and the day after.
 */
class AmendingStoryTest {

    private static final String CONTRACT = "/contracten/HALVERWEGE-2025";
    private static final String AMENDMENTS = CONTRACT + "/wijzigingen";
    private static final String AMENDMENT = AMENDMENTS + "/1";
    private static final String COOPERATIVE = "Coöperatie Tom in de buurt";
    private static final String NEWCOMER = "Radar";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @Test
    void an_amendment_from_mid_year_is_negotiated_signed_judged_and_settled() {
        var manager = Chromium.signIn(chromium.page(), "contractmanager@alphen");
        var board = Chromium.signIn(chromium.page(), "bestuurder@tomindebuurt");
        agree(manager, board);

        begin(manager);
        each_writes_a_part_and_is_told_of_the_other(manager, board);
        both_write_the_same_amount(manager, board);
        what_is_signed_is_what_was_read(manager, board);
        assertThat(read(manager, "h1")).contains("getekend");
        assertThat(read(manager, "main")).contains("norm terugval", "ten hoogste 13% → 10%", NEWCOMER);

        var signer = Chromium.signIn(chromium.page(), "ondertekenaar@tomindebuurt");
        for (var quarter : List.of("2025-K1", "2025-K2", "2025-K3", "2025-K4")) {
            report(signer, quarter);
            accept(manager, quarter);
        }
        the_same_figure_is_judged_by_the_target_of_its_quarter(manager);
        close(manager, board);
        assertThat(read(manager, "h1")).contains("is afgerekend");
        the_contract_is_printed_as_it_stood(board);
    }

    private static void agree(Page manager, Page board) {
        go(manager, "/contracten/nieuw");
        manager.fill("#nummer", "halverwege-2025");
        manager.fill("#titel", "Halverwege");
        manager.fill("#van", "2025-01-01");
        manager.fill("#tot", "2027-12-31");
        manager.selectOption("#partij-2", new SelectOption().setLabel(COOPERATIVE));
        press(manager, "Opslaan en verder");
        go(manager, CONTRACT + "/opzet/geld");
        for (var year : List.of("2025", "2026", "2027")) {
            manager.fill("#lumpsum-" + year, "1.000.000,00");
        }
        press(manager, "Opslaan en verder");
        go(manager, CONTRACT + "/opzet/kpis");
        manager.check("#kpi-terugval");
        press(manager, "Neem de gekozen kpi’s over");
        go(manager, CONTRACT + "/kpis/terugval/wijzigen");
        manager.check("input[name=doorwie][value=COOPERATIVE]");
        for (var year : List.of("2025", "2026", "2027")) {
            manager.fill("#norm-hoog-" + year, "13");
        }
        press(manager, "Kpi opslaan");
        go(manager, CONTRACT + "/opzet/controle");
        press(manager, "Bied het contract aan");
        for (var page : List.of(manager, board)) {
            go(page, CONTRACT + "/tekenen");
            page.check("#akkoord");
            press(page, "Onderteken");
        }
        assertThat(read(board, "main")).contains("het contract is overeengekomen");
    }

    private static void begin(Page manager) {
        go(manager, AMENDMENTS);
        look(manager);
        manager.click("main a:has-text('Wijziging beginnen')");
        manager.fill("#ingang", "2024-12-31");
        press(manager, "Beginnen");
        assertThat(read(manager, ".summary")).contains("Reden: Vul dit in.", "valt buiten de looptijd");
        look(manager);
        manager.fill("#reden", "De vraag groeide sneller dan gedacht.");
        manager.fill("#ingang", "2025-07-01");
        press(manager, "Beginnen");
        assertThat(read(manager, "h1")).contains("Wijziging 1 is een voorstel");
        assertThat(read(manager, "main")).contains("Er staat nog geen enkele wijziging in");
    }

    private static void each_writes_a_part_and_is_told_of_the_other(Page manager, Page board) {
        go(manager, AMENDMENT + "/lumpsums");
        go(board, AMENDMENT + "/leden");
        manager.fill("#lumpsum-2025", "-1");
        manager.fill("#lumpsum-2026", "1,005");
        press(manager, "Opslaan");
        assertThat(read(manager, ".summary"))
                .contains("Lumpsum 2025: Een bedrag kan niet onder nul zijn.", "Lumpsum 2026: ");
        look(manager);
        manager.fill("#lumpsum-2025", "1.100.000,00");
        manager.fill("#lumpsum-2026", "1.000.000,00");
        press(manager, "Opslaan");

        board.selectOption("#nieuw", new SelectOption().setLabel(NEWCOMER));
        look(board);
        press(board, "Opslaan");
        assertThat(read(board, "main"))
                .contains("Ondertussen gebeurde er dit", "lumpsum 2025: € 1.000.000,00 → € 1.100.000,00");

        go(board, AMENDMENT + "/kpis/terugval");
        board.fill("#norm-hoog-alles", "10");
        look(board);
        press(board, "Kpi opslaan");
        assertThat(read(board, "main")).contains("ten hoogste 13% → 10%");
        look(board);
    }

    private static void both_write_the_same_amount(Page manager, Page board) {
        go(manager, AMENDMENT + "/lumpsums");
        go(board, AMENDMENT + "/lumpsums");
        manager.fill("#lumpsum-2025", "1.200.000,00");
        press(manager, "Opslaan");
        board.fill("#lumpsum-2025", "1.300.000,00");
        press(board, "Opslaan");

        assertThat(read(board, ".summary")).contains("Ondertussen heeft", "Er staat nu:", "€ 1.200.000,00");
        assertThat(board.inputValue("#lumpsum-2025")).isEqualTo("1.300.000,00");
        look(board);
        press(board, "Opslaan");
        assertThat(read(board, "main")).contains("€ 1.000.000,00 → € 1.300.000,00");
    }

    private static void what_is_signed_is_what_was_read(Page manager, Page board) {
        go(board, AMENDMENT);
        press(board, "Aanbieden aan alle partijen");
        go(board, AMENDMENT + "/tekenen");
        go(manager, AMENDMENT + "/tekenen");
        look(manager);
        manager.fill("#wensen", "1,3 miljoen is te veel.");
        press(manager, "Antwoord met wensen");
        assertThat(read(manager, "main")).contains("1,3 miljoen is te veel.");
        go(manager, AMENDMENT + "/lumpsums");
        manager.fill("#lumpsum-2025", "1.150.000,00");
        press(manager, "Opslaan");
        press(manager, "Aanbieden aan alle partijen");

        board.check("#akkoord");
        press(board, "Onderteken");
        assertThat(read(board, ".summary")).contains("De tekst is niet meer wat u las");
        assertThat(read(board, "main")).contains("€ 1.150.000,00");
        for (var page : List.of(board, manager)) {
            go(page, AMENDMENT + "/tekenen");
            page.check("#akkoord");
            press(page, "Onderteken");
        }
        look(manager);
    }

    private static void report(Page signer, String quarter) {
        var report = CONTRACT + "/aanleveren/" + quarter;
        go(signer, report + "/cijfers");
        signer.locator("input.number").nth(0).fill("12");
        signer.locator("input.number").nth(1).fill("100");
        signer.locator("button[name=controleer]").click();
        var fields = signer.locator(".finding textarea");
        for (var field : fields.all()) {
            field.fill("Nagekeken in de registratie: het cijfer klopt.");
        }
        if (fields.count() > 0) {
            signer.locator("form[action$='/uitleg'] button").click();
        }
        go(signer, report + "/indienen");
        signer.locator("#ondertekenen button").click();
        assertThat(read(signer, "h1")).contains("ingediend");
    }

    private static void accept(Page manager, String quarter) {
        go(manager, CONTRACT + "/beoordelen/" + quarter);
        manager.click("button[value=vaststellen]");
        assertThat(read(manager, "main")).contains("astgesteld");
    }

    private static void the_same_figure_is_judged_by_the_target_of_its_quarter(Page manager) {
        go(manager, CONTRACT + "/kpis/terugval");
        assertThat(manager.locator("tr:has-text('K2 2025')").first().innerText())
                .contains("13%", "ehaald");
        assertThat(manager.locator("tr:has-text('K3 2025')").first().innerText())
                .contains("10%", "iet gehaald");
    }

    private static void close(Page manager, Page board) {
        var year = CONTRACT + "/afrekeningen/2025";
        go(manager, year);
        manager.click("form[action$='/opmaken'] button");
        for (var page : List.of(board, manager)) {
            go(page, year);
            page.check("input[name=akkoord]");
            page.click("form[action$='/tekenen'] button");
        }
        go(manager, year);
    }

    private static void the_contract_is_printed_as_it_stood(Page board) {
        board.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        go(board, CONTRACT + "/stand?op=2025-06-30");
        assertThat(shown(board))
                .contains("1.000.000", "hoogstens 13%")
                .doesNotContain(NEWCOMER)
                .doesNotContain("1.150.000");
        go(board, CONTRACT + "/stand?op=2025-07-01");
        assertThat(shown(board)).contains("1.150.000", "hoogstens 10%", NEWCOMER);
        board.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        go(board, CONTRACT + "/stand/verschil?van=2025-06-30&tot=2025-07-01");
        assertThat(read(board, "main")).contains("lumpsum 2025", NEWCOMER, "ten hoogste 13% → 10%");
    }

    /** All words, with plain spaces. */
    private static String read(Page page, String part) {
        return page.textContent(part).replace('\u00a0', ' ');
    }

    /** What can be seen, with plain spaces. */
    private static String shown(Page page) {
        return page.innerText("main").replace('\u00a0', ' ');
    }

    private static void go(Page page, String address) {
        page.navigate(address);
    }

    private static void press(Page page, String button) {
        page.click("main button:has-text(\"" + button + "\")");
    }

    /** Can be read by everyone, fits a phone, and has all its words. */
    private static void look(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Chromium.overflows(page)).as(page.url()).isFalse();
        page.setViewportSize(1280, 900);
    }
}
