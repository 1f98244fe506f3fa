package nl.uitkomst.web.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class KeptFormTest {

    @Test
    void what_was_written_is_kept_without_its_token() {
        var form = KeptForm.of("/contracten/SB-HRL/stemmen", "_token=abc&tekst=Een+klacht+over+de+wachttijd&soort=");

        assertThat(form.isFitToKeep()).isTrue();
        assertThat(form.fields())
                .containsExactly(
                        new KeptForm.Field("tekst", "Een klacht over de wachttijd"), new KeptForm.Field("soort", ""));
        assertThat(form.written()).containsExactly("Een klacht over de wachttijd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wachtwoord", "nieuw-wachtwoord", "kluiswoord", "sleutelwoord", "sleutelwoord-PRICE"})
    void a_word_that_opens_something_is_never_kept(String name) {
        assertThat(KeptForm.of("/account", "naam=x&" + name + "=geheim").isFitToKeep())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanbestedingen/RTM-1/inschrijving",
                "/aanbestedingen/RTM-1/inschrijving/beloften/guus-rit",
                "/aanbestedingen/RTM-1/kluis",
                "/aanbestedingen/RTM-1/opening/bevestigen"
            })
    void nothing_of_a_bid_is_kept_outside_its_seal(String address) {
        assertThat(KeptForm.of(address, "belofte=Wij+komen+altijd+op+tijd").isFitToKeep())
                .isFalse();
    }

    @Test
    void a_form_without_anything_in_it_is_not_kept() {
        assertThat(KeptForm.of("/account", "_token=abc").isFitToKeep()).isFalse();
    }
}
