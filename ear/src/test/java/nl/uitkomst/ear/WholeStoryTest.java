package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.uitkomst.domain.shared.DemoDay;
import nl.uitkomst.domain.shared.DutchClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way in two browsers, from a figure that missed to what an investment brought two quarters later, which the alderman then reads on one page.
 * It has a product of its own, since time passes in it; and so has a whole tender, from the first postcard to the journey of its contract, which shares it.
 */
class WholeStoryTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String CONTRACT = "/contracten/TB-KAAGENBRAASSEM-2024";
    private static final String DIALOGUE = CONTRACT + "/gesprekken/2026-K3";
    private static final String YEAR = CONTRACT + "/afrekeningen/2025";
    private static final String FUND = CONTRACT + "/investeringen";
    private static final String PROPOSAL = FUND + "/voorstellen/1";
    private static final String SURPLUS = "€\u00A098.000";

    static Path data;
    static RunningProduct product;

    @BeforeAll
    static void start_a_product_of_its_own() throws IOException {
        data = TestSession.FOLDER.resolve("whole-" + System.nanoTime());
        var settings = Product.settings(TestSession.passing(), TestSession.passingOwner());
        product = RunningProduct.start(data, RunningProduct.freePort(), settings);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @AfterEach
    void the_day_is_today() throws IOException {
        if (Files.deleteIfExists(data.resolve(DemoDay.FILE))) {
            awaitNextLook();
        }
    }

    @Test
    void from_the_first_postcard_to_the_coloured_journey_of_the_running_contract() throws IOException, SQLException {
        var tender = new WholeTender(product, chromium);
        var copy = new CopiedFiles(TestSession.FOLDER.resolve("database"), data);
        tender.untilItsBidsAreOpened(copy);
        pretend(tender.untilItsContractIsSigned(TestSession.passingOwner()).toString());
        tender.inItsFirstQuarter();
    }

    @Test
    void from_a_figure_that_missed_to_what_the_investment_brought() throws IOException {
        var reports = new StoryReports(product.address(), "TB-KAAGENBRAASSEM-2024", "tomindebuurt", "kaagenbraassem");
        reports.accept("2026-K3");
        var manager = Chromium.signIn(chromium.pageOf(product), "contractmanager@kaagenbraassem");
        var board = Chromium.signIn(chromium.pageOf(product), "bestuurder@tomindebuurt");

        the_dialogue_is_prepared(manager, board);
        both_judge_and_agree_an_action(manager, board);
        both_confirm_the_minutes(manager, board);
        both_settle_the_year(manager, board);
        both_agree_how_they_decide(manager, board);
        a_proposal_is_put_forward(board);
        it_is_adopted_in_the_meeting(manager, board);
        a_phase_is_paid_when_its_condition_is_met(manager, board);

        two_quarters_pass(reports);
        both_look_back(Chromium.signIn(manager, "contractmanager@kaagenbraassem"));
        the_alderman_reads_it_on_one_page(Chromium.signIn(chromium.pageOf(product), "wethouder@kaagenbraassem"));
        the_day_is_today_again(board);
    }

    private static void the_dialogue_is_prepared(Page manager, Page board) {
        manager.navigate(DIALOGUE);
        manager.fill("#datum", today().toString());
        press(manager, "Plannen");
        board.navigate(DIALOGUE + "/voorbereiding");
        assertThat(board.textContent("main")).contains("Zelfredzaamheid");
        assertThat(board.locator("main svg").count()).isPositive();
    }

    private static void both_judge_and_agree_an_action(Page manager, Page board) {
        judge(manager, "3", "De daling gaat te lang door.");
        judge(board, "2", "Wij komen mensen te kort, en zien wat wel werkt.");
        assertThat(board.textContent(".judgements")).contains("De daling gaat te lang door.", "Wij komen mensen");
        board.fill("#afspraak", "Eén invalpool voor de wijkteams");
        board.selectOption("#eigenaar", new SelectOption().setLabel("Coöperatie Tom in de buurt"));
        board.fill("#klaar", today().plusMonths(2).toString());
        press(board, "Afspreken");
        assertThat(board.textContent("main")).contains("acties van dit contract");
    }

    private static void judge(Page page, String scale, String words) {
        page.navigate(DIALOGUE);
        page.click("ol.agenda-list a:has-text('Zelfredzaamheid')");
        page.check("input[data-scale='" + scale + "']");
        page.locator("textarea[id^='oordeel-']").fill(words);
        press(page, "Oordeel geven");
    }

    private static void both_confirm_the_minutes(Page manager, Page board) {
        manager.navigate(DIALOGUE);
        manager.fill("#samenvatting", "De wijkteams krijgen één invalpool.");
        press(manager, "Verslag aanbieden en bevestigen");
        board.navigate(DIALOGUE);
        board.check("#akkoord");
        press(board, "Verslag bevestigen");
        assertThat(board.textContent("main")).contains("Het ligt vast");
    }

    private static void both_settle_the_year(Page manager, Page board) {
        manager.navigate(YEAR);
        press(manager, "Afrekening opmaken");
        for (var page : List.of(board, manager)) {
            page.navigate(YEAR);
            page.check("#akkoord");
            press(page, "Tekenen");
        }
        assertThat(manager.textContent("h1")).contains("is afgerekend", SURPLUS);
        board.navigate(FUND);
        assertThat(board.textContent("main")).contains(SURPLUS);
    }

    private static void both_agree_how_they_decide(Page manager, Page board) {
        manager.navigate(FUND + "/besluitregel");
        manager.uncheck("#leden");
        manager.click("details:has-text('Gewicht van') summary");
        for (var seat : List.of("Coöperatie Tom in de buurt", "Kwintes", "Kwadraad")) {
            manager.getByLabel("Gewicht van " + seat).fill("1");
        }
        manager.fill("#quorum", "2");
        manager.check("input[name=openheid][value=OPEN]");
        manager.fill("#vanaf", today().toString());
        manager.fill("#toelichting", "Drie zetels, en de gemeente stemt in.");
        press(manager, "Neerleggen");
        board.navigate(FUND + "/besluitregel");
        board.check("#akkoord");
        press(board, "Instemmen");
        assertThat(board.textContent("main")).contains("De regel is overeengekomen");
    }

    private static void a_proposal_is_put_forward(Page board) {
        board.navigate(FUND + "/voorstellen/nieuw?kpi=zelfredzaamheid&gesprek=2026-K3&actie=1");
        board.check("input[name=soort][value=CITIZENS]");
        board.fill("#titel", "Maatjes in de dorpen");
        board.fill("#samenvatting", "Maatjes helpen mensen met wat zij zelf weer kunnen.");
        board.fill("#wie-wint", "Inwoners van de kleine dorpen.");
        board.fill("#binnen-opdracht", "Het is steun dicht bij huis.");
        board.fill("#bedrag", "40000");
        board.fill("#fase-naam-1", "Werven en beginnen");
        board.fill("#fase-bedrag-1", "40000");
        board.fill("#fase-datum-1", today().plusMonths(1).toString());
        board.fill("#fase-voorwaarde-1", "Twintig maatjes zijn begonnen.");
        board.fill("#kpi-naar", "70");
        board.selectOption("#kpi-uiterlijk", "2027-K1");
        board.selectOption("#uitvoerder", new SelectOption().setLabel("Coöperatie Tom in de buurt"));
        board.fill("#risicos", "Er melden zich te weinig mensen.");
        press(board, "Breng het voorstel in");
        assertThat(board.url()).contains(PROPOSAL);
        assertThat(board.textContent("main")).contains("Het voorstel is ingebracht");
    }

    private static void it_is_adopted_in_the_meeting(Page manager, Page board) {
        board.navigate(PROPOSAL + "/besluit");
        board.check("input[name=wijze][value=MEETING]");
        board.fill("#tot", today().plusDays(1).toString());
        for (var seat : board.locator("input[name=aanwezig]").all()) {
            seat.check();
        }
        press(board, "Stemming openen");
        board.check("input[name=keuze][value=FOR]");
        board.fill("#motivering", "Dit helpt waar het personeel ontbreekt.");
        press(board, "Stemmen");
        for (var seat : List.of("Kwintes", "Kwadraad")) {
            board.selectOption("#zetel", new SelectOption().setLabel(seat));
            board.check("input[name=keuze-zetel][value=FOR]");
            press(board, "Opschrijven");
        }
        manager.navigate(PROPOSAL + "/besluit");
        manager.check("input[name=instemming][value=ja]");
        press(manager, "Antwoorden voor de gemeente");
        board.navigate(PROPOSAL + "/besluit");
        press(board, "Sluiten en tellen");
        assertThat(board.textContent("main")).contains("3 van de 3 stemden, 3 voor", "aangenomen");
        manager.navigate(FUND);
        assertThat(manager.textContent("main")).contains("€\u00A040.000", "€\u00A058.000");
    }

    private static void a_phase_is_paid_when_its_condition_is_met(Page manager, Page board) {
        var phase = PROPOSAL + "/uitvoering/fasen/1";
        manager.navigate(phase);
        assertThat(manager.locator("#kenmerk").count())
                .as("paying before the condition is met")
                .isZero();
        board.navigate(phase);
        board.fill("#hoe", "Er zijn 22 maatjes begonnen.");
        press(board, "Melden");
        manager.navigate(phase);
        manager.check("input[name=gehaald][value=ja]");
        press(manager, "Antwoord vastleggen");
        manager.navigate(phase);
        manager.fill("#datum", today().toString());
        manager.fill("#kenmerk", "MAATJES-1");
        manager.fill("#bedrag", "40000");
        press(manager, "Betaling vastleggen");
        assertThat(manager.textContent("main")).contains("De betaling is vastgelegd");
    }

    private static void two_quarters_pass(StoryReports reports) throws IOException {
        pretend("2027-02-10");
        reports.handIn("2026-K4", 0);
        reports.accept("2026-K4");
        pretend("2027-05-20");
        reports.handIn("2027-K1", 4);
        reports.accept("2027-K1");
    }

    private static void both_look_back(Page manager) {
        manager.navigate(PROPOSAL + "/uitvoering");
        assertThat(manager.textContent(".pretended")).contains("20 mei 2027");
        manager.check("input[name=resultaat][value=HELPED]");
        manager.fill("#les", "Begin eerder met werven: in de dorpen kent men elkaar.");
        press(manager, "Terugblik vastleggen");
        assertThat(manager.textContent("main")).contains("De terugblik is vastgelegd");
    }

    private static void the_alderman_reads_it_on_one_page(Page alderman) {
        alderman.navigate(PROPOSAL + "/verhaal");
        assertThat(alderman.textContent("main"))
                .contains("haalde de norm niet in", "K3 2026")
                .contains("De daling gaat te lang door.", "Wij komen mensen te kort")
                .contains("Eén invalpool voor de wijkteams")
                .contains(SURPLUS)
                .contains("3 van de 3 stemden, 3 voor")
                .contains("Twintig maatjes zijn begonnen.", "€\u00A040.000")
                .contains("Begin eerder met werven");
        assertThat(alderman.locator("figure.chart svg").count()).isPositive();
        look(alderman);
        alderman.setViewportSize(320, 640);
        look(alderman);
    }

    private static void the_day_is_today_again(Page page) throws IOException {
        Files.delete(data.resolve(DemoDay.FILE));
        awaitNextLook();
        page.navigate("/aanmelden");
        assertThat(page.locator(".pretended").count()).isZero();
    }

    private static void pretend(String day) throws IOException {
        Files.writeString(data.resolve(DemoDay.FILE), day);
        awaitNextLook();
    }

    /** The file is looked at once a second. */
    private static void awaitNextLook() {
        try {
            Thread.sleep(1100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(DutchClock.NETHERLANDS);
    }

    @SuppressWarnings(
            "deprecation") // what should replace it waits for an address, and here a page often comes back to its own
    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.click("main button:has-text('" + button + "'):visible >> nth=0"));
        assertThat(page.locator("main .summary").allTextContents()).as(button).isEmpty();
    }

    private static void look(Page page) {
        assertThat(Chromium.missingWords(page)).isEmpty();
        assertThat(Chromium.overflows(page)).isFalse();
        assertThat(Chromium.barriers(page)).isEmpty();
    }
}
