package nl.uitkomst.reporting.submission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

import static org.assertj.core.api.Assertions.assertThat;

class StrictNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,2|7.2",
                "0|0",
                "41|41",
                "-3|-3",
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "12500,50|12500.50",
                " 8 |8"
            })
    void reads_what_is_written_the_dutch_way(String text, BigDecimal number) {
        assertThat(StrictNumber.of(text)).isEqualTo(new StrictNumber.Read(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234|1234|1,234", "-12.500|-12500|-12,500"})
    void does_not_guess_between_thousands_and_decimals(String text, String thousands, String decimals) {
        assertThat(StrictNumber.of(text)).isEqualTo(new StrictNumber.Ambiguous(thousands, decimals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7.2|7,2", "0.123|0,123", "1,234.50|1234,50"})
    void says_how_an_english_number_is_meant(String text, String meant) {
        assertThat(StrictNumber.of(text)).isEqualTo(new StrictNumber.NoNumber(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "zeven", "7,", ",5", "1.23,4", "1 234", "12%", "€ 5", "1e3", "+4", "−4", "٣", "7,2,1", "0x1F",
                "NaN", "1_000"
            })
    void refuses_everything_else(String text) {
        assertThat(StrictNumber.of(text)).isEqualTo(new StrictNumber.NoNumber(""));
    }
}
