package nl.uitkomst.ear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page on which is talked and decided: for everyone, on a desk and on a phone, and with the keyboard alone. */
class TalkingPagesTest {

    @RegisterExtension
    static final Chromium chromium = new Chromium();

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

        assertThat(ForEveryone.barriers(page, PAGES)).isEmpty();
    }

    @Test
    void whatever_can_be_done_on_them_can_be_done_with_the_keyboard_and_one_sees_where_one_is() {
        var page = Chromium.signIn(chromium.page(), "contractmanager@heerlen");

        assertThat(ForEveryone.unreached(page, PAGES)).isEmpty();
    }
}
