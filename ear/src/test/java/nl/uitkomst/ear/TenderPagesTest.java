package nl.uitkomst.ear;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page on which is tendered, for whoever has to do with it there: on a desk, on a phone and with the keyboard alone. */
class TenderPagesTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private static String tender;

    @BeforeAll
    static void a_tender_asks_for_bids() {
        tender = "/aanbestedingen/" + new ToldTenders().in("BIDDING");
    }

    private static List<String> of(String... places) {
        return Stream.of(places).map(place -> tender + place).toList();
    }

    private static List<String> wrong(String login, List<String> pages) {
        var page = Chromium.signIn(chromium.page(), login);
        return Stream.concat(ForEveryone.barriers(page, pages).stream(), ForEveryone.unreached(page, pages).stream())
                .toList();
    }

    @Test
    void whoever_leads_it() {
        assertThat(wrong(
                        "contractmanager@rotterdam",
                        of("", "/opzet", "/planning", "/gegadigden", "/kluis", "/opening", "/aankondiging")))
                .isEmpty();
    }

    @Test
    void whoever_bids() {
        assertThat(wrong("inschrijver@kandidaat-a", of("", "/aanmelding", "/inschrijving")))
                .isEmpty();
    }
}
