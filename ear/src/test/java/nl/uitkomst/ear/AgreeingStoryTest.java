package nl.uitkomst.ear;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** From an empty product to a contract that both sides have signed: organisations, people, a draft, KPIs with targets, an answer, signatures. */
class AgreeingStoryTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static final String PASSWORD = "zeven-paarse-fietsen-72";
    private static final Pattern INVITATION = Pattern.compile("http\\S+/uitnodiging/[\\w-]+");

    private static RunningProduct product;

    @BeforeAll
    static void start_an_empty_product() throws IOException {
        product = RunningProduct.start(
                TestSession.FOLDER.resolve("empty-" + System.nanoTime()), RunningProduct.freePort(), Map.of());
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void a_contract_is_set_up_and_agreed_by_both_sides() throws IOException {
        var administrator = administrator();
        register(administrator, "MUNICIPALITY", "Gemeente Oostwoud");
        register(administrator, "COOPERATIVE", "Samenwerking De Brug");
        register(administrator, "PROVIDER", "Zorggroep Noord");
        letTakePart(administrator);
        var manager = invite(administrator, "contractmanager", "Gemeente Oostwoud", "CONTRACT_MANAGER");
        var board = invite(administrator, "bestuurder", "Samenwerking De Brug", "BOARD_MEMBER");

        draft(manager);
        fillInMoney(manager);
        takeKpis(manager);
        fillInTargets(manager);
        offer(manager);
        answer(board);
        ease(manager);
        offer(manager);
        what_changed_since_the_last_offer_is_shown(manager);
        sign(manager);
        assertThat(manager.textContent("main")).contains("U hebt getekend", "nog niet getekend");
        sign(board);

        assertThat(board.textContent("main")).contains("het contract is overeengekomen", "De afspraken staan vast");
        assertThat(board.url()).contains("/contracten/DE-BRUG-2026/afspraken");
        nothing_can_be_changed_any_more(manager);
        it_can_be_read_as_it_stands_on_any_day(board);
    }

    private static void ease(Page manager) {
        go(manager, "/contracten/DE-BRUG-2026/kpis/terugval/wijzigen");
        manager.fill("#norm-hoog-2027", "13");
        press(manager, "Kpi opslaan");
    }

    private static void what_changed_since_the_last_offer_is_shown(Page manager) {
        go(manager, "/contracten/DE-BRUG-2026/tekenen");
        assertThat(manager.textContent(".changes").strip()).isEqualTo("norm terugval 2027: ten hoogste 12,5% → 13%");
    }

    private static void it_can_be_read_as_it_stands_on_any_day(Page board) {
        go(board, "/contracten/DE-BRUG-2026/stand?op=2026-06-30");
        assertThat(board.textContent("h1")).contains("De Brug", "30 juni 2026");
        assertThat(board.textContent("main"))
                .contains("Zorggroep Noord", "€\u00A05.200.000,00", "hoogstens 13%", "bestuurder");
        go(board, "/contracten/DE-BRUG-2026/stand/verschil?van=2026-01-01&tot=2027-12-31");
        assertThat(board.textContent("main")).contains("Niets veranderd");
        go(board, "/contracten/DE-BRUG-2026/stand?bekend=2020-01-01");
        assertThat(board.textContent(".summary")).contains("nog niet in Uitkomst");
    }

    private void nothing_can_be_changed_any_more(Page manager) {
        var answer = manager.navigate(product.address() + "/contracten/DE-BRUG-2026/opzet");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(manager.textContent("main")).contains("geen concept (meer)");
    }

    private static Page administrator() throws IOException {
        var said = INVITATION.matcher(product.said());
        assertThat(said.find()).isTrue();
        accept(said.group());
        return signIn("beheerder");
    }

    private static void register(Page page, String kind, String name) {
        go(page, "/organisaties/nieuw");
        press(page, "Toevoegen");
        assertThat(page.textContent(".summary")).contains("Naam: Vul dit in.");
        page.check("input[value=" + kind + "]");
        page.fill("#naam", name);
        press(page, "Toevoegen");
        assertThat(page.textContent("h1")).contains(name);
    }

    private static void letTakePart(Page page) {
        go(page, "/organisaties");
        page.click("main a:has-text('Samenwerking De Brug')");
        page.selectOption("#aanbieder", new SelectOption().setLabel("Zorggroep Noord"));
        page.fill("#van", "2026-01-01");
        press(page, "Laat meedoen");
        assertThat(page.textContent("main")).contains("Zorggroep Noord", "1 jan 2026", "nog geen einde");
    }

    private static Page invite(Page administrator, String login, String organisation, String role) {
        go(administrator, "/gebruikers");
        administrator.fill("#login", login);
        administrator.fill("#naam", login);
        administrator.selectOption("#organisatie", new SelectOption().setLabel(organisation));
        administrator.selectOption("#rol", role);
        administrator.check("#tekent");
        administrator.click("main form.form button[type=submit]");
        var invitation = INVITATION.matcher(administrator.content());
        assertThat(invitation.find()).isTrue();
        accept(invitation.group());
        return signIn(login);
    }

    private static void accept(String invitation) {
        var page = chromium.pageOf(product);
        page.navigate(invitation);
        page.fill("#nieuw", PASSWORD);
        page.fill("#herhaal", PASSWORD);
        page.click("main button[type=submit]");
    }

    private static Page signIn(String login) {
        var page = chromium.pageOf(product);
        page.navigate(product.address() + "/aanmelden");
        page.fill("#login", login);
        page.fill("#wachtwoord", PASSWORD);
        page.click("main form button[type=submit]");
        return page;
    }

    private static void draft(Page manager) {
        go(manager, "/contracten/nieuw");
        manager.fill("#nummer", "de-brug-2026");
        manager.fill("#titel", "De Brug");
        manager.fill("#van", "2026-01-01");
        manager.fill("#tot", "2025-12-31");
        manager.selectOption("#partij-2", new SelectOption().setLabel("Samenwerking De Brug"));
        press(manager, "Opslaan en verder");
        assertThat(manager.textContent(".summary")).contains("De laatste dag moet na de eerste dag komen.");
        assertThat(manager.inputValue("#titel")).isEqualTo("De Brug");

        manager.fill("#tot", "2027-12-31");
        press(manager, "Opslaan en verder");
        assertThat(manager.textContent("main")).contains("Het concept staat klaar");
    }

    private static void fillInMoney(Page manager) {
        manager.fill("#lumpsum-2026", "5.200");
        manager.fill("#lumpsum-2027", "veel");
        manager.fill("#weken", "30");
        press(manager, "Opslaan en verder");
        assertThat(manager.textContent(".summary"))
                .contains("Inleveren binnen: Vul een getal in van 1 tot en met 26.")
                .contains("Lumpsum 2026: ‘5.200’ kan 5200 betekenen, of 5,200.")
                .contains("Lumpsum 2027: ‘veel’ is geen getal");

        manager.fill("#lumpsum-2026", "5.200.000,00");
        manager.fill("#lumpsum-2027", "5300000");
        manager.fill("#weken", "6");
        press(manager, "Opslaan en verder");
    }

    private static void takeKpis(Page manager) {
        manager.check("#kpi-terugval");
        manager.check("#kpi-clienttevredenheid");
        press(manager, "Neem de gekozen kpi’s over");
        go(manager, "/contracten/DE-BRUG-2026/opzet/controle");
        assertThat(manager.textContent("main"))
                .contains("Terugval heeft nog geen norm vanaf K1 2026.")
                .doesNotContain("Bied het contract aan");
    }

    private static void fillInTargets(Page manager) {
        go(manager, "/contracten/DE-BRUG-2026/kpis/terugval/wijzigen");
        manager.fill("#norm-hoog-2026", "13");
        manager.fill("#norm-hoog-2027", "12,5");
        press(manager, "Kpi opslaan");
        go(manager, "/contracten/DE-BRUG-2026/kpis/clienttevredenheid/wijzigen");
        manager.selectOption("#normen", "TERM");
        press(manager, "Pas het formulier aan");
        manager.fill("#norm-laag-alles", "7,5");
        press(manager, "Kpi opslaan");
        assertThat(manager.textContent("main")).contains("hoogstens 12,5%", "minstens 7,5");
    }

    private static void offer(Page manager) {
        go(manager, "/contracten/DE-BRUG-2026/opzet/controle");
        press(manager, "Bied het contract aan");
        assertThat(manager.textContent("main")).contains("Het contract is aangeboden");
    }

    private static void answer(Page board) {
        go(board, "/contracten");
        board.click("main a:has-text('Lezen en tekenen')");
        board.fill("#wensen", "De norm voor 2027 is te streng.");
        press(board, "Antwoord met wensen");
        assertThat(board.textContent("main")).contains("Uw antwoord is verstuurd");
    }

    private static void sign(Page signer) {
        go(signer, "/contracten/DE-BRUG-2026/tekenen");
        press(signer, "Onderteken");
        assertThat(signer.textContent(".summary")).contains("Zet een vinkje");
        signer.check("#akkoord");
        press(signer, "Onderteken");
    }

    private static void go(Page page, String address) {
        page.navigate(product.address() + address);
        look(page);
    }

    private static void press(Page page, String button) {
        page.click("main button:has-text(\"" + button + "\")");
        look(page);
    }

    /** Every page that is passed can be read by everyone, fits a phone, and has all its words. */
    private static void look(Page page) {
        assertThat(Chromium.barriers(page)).isEmpty();
        assertThat(Chromium.missingWords(page)).isEmpty();
        page.setViewportSize(320, 640);
        assertThat(Chromium.overflows(page)).as(page.url()).isFalse();
        page.setViewportSize(1280, 900);
    }
}
