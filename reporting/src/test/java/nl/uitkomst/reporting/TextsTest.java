package nl.uitkomst.reporting;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    private final Texts dutch = Texts.in("nl");
    private final Texts english = Texts.in(Locale.UK);

    @Test
    void an_apostrophe_is_just_an_apostrophe() {
        assertThat(dutch.get("example.plain")).isEqualTo("Rapportage van foto's");
    }

    @Test
    void numbers_are_written_as_the_language_does() {
        assertThat(dutch.get("example.count", new BigDecimal("1234.5"), 3)).isEqualTo("1.234,5 van 3");
        assertThat(english.get("example.count", new BigDecimal("1234.5"), 3)).isEqualTo("1,234.5 of 3");
    }

    @Test
    void dates_are_written_in_full() {
        var day = LocalDate.of(2026, 11, 21);

        assertThat(dutch.get("example.due", day)).isEqualTo("Uiterlijk 21 november 2026");
        assertThat(english.get("example.due", day)).isEqualTo("By 21 November 2026");
    }

    @Test
    void a_key_without_words_shows_itself() {
        assertThat(dutch.get("example.unheard")).isEqualTo("⟦example.unheard⟧");
        assertThat(dutch.get("nonsense")).isEqualTo("⟦nonsense⟧");
    }

    @Test
    void any_other_language_reads_dutch() {
        assertThat(Texts.in("fr").language()).isEqualTo("nl");
    }
}
