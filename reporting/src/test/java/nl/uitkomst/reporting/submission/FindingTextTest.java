package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTextTest {

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_finding_has_its_words_in_both_languages(Code code) {
        for (var language : List.of("nl", "en")) {
            var texts = Texts.in(language);
            for (var part : List.of("found", "expected", "todo")) {
                assertThat(texts.has("submission.finding." + code + "." + part))
                        .as("%s %s in %s", code, part, language)
                        .isTrue();
            }
        }
    }

    @Test
    void figures_are_written_in_the_language_of_the_reader() {
        var finding = new Finding(Code.UNUSUAL, null, null, List.of("1234.5", "2.5%", "10%"));

        assertThat(FindingText.of(finding, Texts.in("nl")).found())
                .isEqualTo("Er staat 1.234,5. In eerdere perioden was dat 2,5% tot 10%.");
        assertThat(FindingText.of(finding, Texts.in("en")).found())
                .isEqualTo("It says 1,234.5. In earlier periods that was 2.5% to 10%.");
    }

    @Test
    void what_was_typed_is_repeated_as_it_was_typed() {
        var finding = new Finding(Code.NOT_A_NUMBER, null, null, List.of("{0} '7.2'", "7,2"));

        assertThat(FindingText.of(finding, Texts.in("nl")).found()).isEqualTo("‘{0} '7.2'’ is geen getal.");
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(keys("nl")).isNotEmpty().isEqualTo(keys("en"));
    }

    private static Set<Object> keys(String language) throws IOException {
        var bundle = new Properties();
        var name = "/nl/uitkomst/reporting/submission/texts_%s.properties".formatted(language);
        try (var stream = FindingTextTest.class.getResourceAsStream(name)) {
            bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return bundle.keySet();
    }
}
