package nl.uitkomst.domain.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class InstantConverterTest {

    private final InstantConverter converter = new InstantConverter();

    @ParameterizedTest
    @CsvSource({
        "2026-10-02T08:15:30.123456Z, 2026-10-02 08:15:30.123456",
        "2026-03-29T01:30:00Z, 2026-03-29 01:30:00", // not an hour that Dutch clocks show
        "2026-10-02T08:15:30.120Z, 2026-10-02 08:15:30.12"
    })
    void a_moment_is_text_in_utc_and_comes_back_the_same(Instant moment, String text) {
        assertThat(converter.convertToDatabaseColumn(moment)).isEqualTo(text);
        assertThat(converter.convertToEntityAttribute(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource("2026-10-02 08:15:30.120000, 2026-10-02T08:15:30.120Z")
    void the_zeros_that_the_database_adds_do_not_matter(String text, Instant moment) {
        assertThat(converter.convertToEntityAttribute(text)).isEqualTo(moment);
    }
}
