package nl.uitkomst.ear;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static nl.uitkomst.ear.TenderBegins.ALDERMAN;
import static nl.uitkomst.ear.TenderBegins.MANAGER;
import static nl.uitkomst.ear.TenderBegins.ONE;
import static nl.uitkomst.ear.TenderBegins.TOGETHER;
import static nl.uitkomst.ear.TenderBegins.TWO;
import static nl.uitkomst.ear.TenderBegins.everywhere;
import static nl.uitkomst.ear.TenderBegins.press;
import static nl.uitkomst.ear.TenderBegins.sound;
import static org.assertj.core.api.Assertions.assertThat;

/** A tender that asks for bids, told on: two bidders write in their vaults and submit, nobody learns of it, and two officers open. */
final class TenderBids {

    /** In what the bidders write, and nowhere else. */
    static final String MARK = "blauwevlinder" + System.nanoTime();

    /** For each part of the work in each year; as unlike anything else as the mark. */
    private static final BigDecimal LOWER =
            BigDecimal.valueOf(1_200_000 + System.nanoTime() % 100_000).add(new BigDecimal("0.83"));

    private static final BigDecimal HIGHER = LOWER.add(new BigDecimal("500000.06"));
    private static final int AMOUNTS = 14;

    final Officers officers;
    private final People people;
    private final String tender;
    private final Moments moments;
    private final List<String> secrets = new ArrayList<>(List.of(MARK, LOWER.toPlainString(), HIGHER.toPlainString()));

    TenderBids(TenderBegins before) {
        people = before.people;
        tender = before.tender;
        moments = before.moments;
        officers = new Officers(people, tender);
    }

    /** What the first bidder asks in all, as it is shown. */
    static String price() {
        return String.format(Locale.GERMANY, "%,.2f", LOWER.multiply(BigDecimal.valueOf(AMOUNTS)));
    }

    void three_officers_make_the_keys() {
        officers.appointedBy(MANAGER);
        officers.makeTheirKeys();
        assertThat(people.page(MANAGER, tender)).contains("Maak de sleutels van de aanbesteding");
        officers.keysMadeBy(MANAGER);
        secrets.addAll(officers.words());
    }

    /** @param page of the first bidder, who does this by hand */
    void a_vault_is_opened_and_a_promise_is_written_by_hand(Page page) {
        page.navigate(tender + "/inschrijving");
        press(page, "Kluis maken");
        var word = page.textContent("code.secret");
        secrets.add(word);
        sound(page);
        page.fill("#kluiswoord", word);
        press(page, "Kluis openen");
        assertThat(page.textContent("main")).contains("Er ontbreken nog 9 onderdelen");
        everywhere(page);
        page.locator("td a:has-text('Belofte schrijven')").first().click();
        page.fill("#belofte", "Noor belt nooit in de wacht, " + MARK + ".");
        page.fill("#naam", "Gesprekken binnen een minuut");
        page.selectOption("#soort", "RATIO");
        page.fill("#norm", "95");
        page.fill("#eenheid", "%");
        page.fill("#ondergrens", "99");
        page.fill("#gevolg", "De rit is gratis.");
        press(page, "Belofte bewaren");
        assertThat(page.textContent(".summary")).contains("De ondergrens is hoger dan de norm");
        assertThat(page.inputValue("#belofte")).contains(MARK);
        everywhere(page);
        page.fill("#ondergrens", "90");
        press(page, "Belofte bewaren");
        assertThat(page.textContent("main")).contains("Er ontbreken nog 8 onderdelen");
        the_rest(ONE, word);
        page.navigate(tender + "/inschrijving");
        assertThat(page.textContent("main")).contains("Uw inschrijving is compleet");
    }

    private void the_rest(String bidder, String word) {
        var bidding = new Bidding(people, tender, bidder);
        bidding.openVault(word);
        var places = bidding.places();
        assertThat(bidding.submit()).contains("Er ontbreken nog 8 onderdelen");
        for (var place : places.subList(1, places.size() - 1)) {
            assertThat(promise(bidding, place, "95")).contains("De belofte is bewaard");
        }
        bidding.promise(places.get(places.size() - 1), "belofte", "Wij denken mee, " + MARK + ".");
        assertThat(bidding.price("geen werkmap".getBytes(StandardCharsets.UTF_8)))
                .contains("id=\"prijs-error\"");
        assertThat(bidding.price(LOWER.doubleValue())).contains("Het prijsblad is bewaard");
        bidding.document("plan " + MARK + ".txt", "Ons plan " + MARK);
    }

    private static String promise(Bidding bidding, String place, String target) {
        return bidding.promise(
                place,
                "belofte",
                "Hier komt het altijd goed, " + MARK + ".",
                "naam",
                "Ritten die goed gingen",
                "soort",
                "RATIO",
                "norm",
                target,
                "eenheid",
                "%",
                "ondergrens",
                "90",
                "gevolg",
                "De rit is gratis.");
    }

    void another_bids_too() {
        var bidding = new Bidding(people, tender, TWO);
        var word = bidding.makeVault();
        secrets.add(word);
        bidding.openVault(word);
        bidding.places().forEach(place -> promise(bidding, place, "92"));
        bidding.price(HIGHER.doubleValue());
        assertThat(officers.begin(Officers.FIRST, "quality")).contains("Openen kan vanaf");
    }

    /** @param page of the first bidder, whose vault is open */
    void both_submit_and_get_a_receipt(Page page) {
        moments.bidsEndIn(OpenedTender.enoughToSubmit(people, tender, TWO));
        press(page, "Inschrijving indienen");
        assertThat(page.textContent("main")).contains("Uw inschrijving is ontvangen", "Ingediend, versie 1");
        assertThat(new Bidding(people, tender, TWO).submit()).contains("bewijs/1.pdf");
        assertThat(people.page(ONE, tender)).doesNotContain("Schrijf uw inschrijving");
        everywhere(page);
    }

    void a_copy_of_the_database_tells_nothing(CopiedFiles copy) throws IOException {
        assertThat(copy.hold(secrets)).isEmpty();
        assertThat(copy.hold(List.of("Zij laten een robot aanbellen.", tender.substring(tender.lastIndexOf('/') + 1))))
                .as("what is not sealed is found")
                .hasSize(2);
    }

    void two_officers_open_and_one_alone_does_not() {
        officers.beginAsSoonAsPossible("quality");
        assertThat(new Bidding(people, tender, TWO).submit()).contains("Het is te laat: inschrijven kon tot");
        assertThat(officers.confirm(Officers.FIRST, "quality")).contains("Een andere opener moet haar bevestigen");
        assertThat(people.page(ALDERMAN, tender + "/opening")).doesNotContain(TOGETHER);
        assertThat(people.page(Officers.SECOND, tender)).contains("Bevestig het openen van de inschrijvingen");
        assertThat(officers.confirm(Officers.SECOND, "quality"))
                .contains("2 van de 2 inschrijvingen zijn leesbaar", TOGETHER);
    }
}
