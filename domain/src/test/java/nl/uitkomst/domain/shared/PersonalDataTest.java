package nl.uitkomst.domain.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mevrouw Jansen wacht al weken.            | NAME",
                "Volgens dhr. van der Berg klopt het niet. | NAME",
                "Gebeld met fam. De Boer                   | NAME",
                "Brief van J.P. de Vries over de wachttijd | NAME",
                "According to Mrs Smith it is late         | NAME",
                "Bel 06-12345678 terug                     | PHONE",
                "Bel 045 560 50 40 terug                   | PHONE",
                "Bereikbaar op +31 6 12 34 56 78           | PHONE",
                "Mail naar jan.jansen@voorbeeld.nl         | EMAIL",
                "Geboren op 12-03-1948 in Heerlen          | BIRTH_DATE",
                "geb. 3 mei 1951                           | BIRTH_DATE",
                "Woont aan de Dorpsstraat 12               | ADDRESS",
                "Woont op Oude Markt 5a                    | ADDRESS",
                "Postcode 6411 AB                          | ADDRESS"
            })
    void what_looks_like_the_data_of_a_person_is_found(String text, PersonalData.Kind kind) {
        assertThat(PersonalData.in(text)).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De cliëntenraad adviseert om in 2026 meer tijd te nemen voor nazorg.",
                "Mevrouw vertelt dat zij 12 weken wacht; meneer ook.",
                "Van 419 mensen gaven er 47 aan dat het te lang duurt (11,2%).",
                "Op 12-03-2026 besproken in de wijk, over de Wmo 2015.",
                "De gemeente Heerlen en Tom in de buurt spraken K3 2026 door.",
                "In de straat zijn 12 meldingen. Het budget is € 17.500.000.",
                "Het park is 24 uur open.",
                "Dr. is een titel; Mw. staat er zonder naam."
            })
    void what_is_about_no_person_is_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void a_text_from_a_word_processor_is_kept_as_it_reads() {
        var pasted =
                "“Wachten”\u00A0duurt te\u00ADlang\u200B \u2013 zei men.\u000B\uF0B7 punt\u0007\r\n\u0093oud\u0094\uD800 cafe\u0301 \u202Eom";

        assertThat(CleanText.of(pasted)).isEqualTo("“Wachten” duurt telang – zei men.\n• punt\n“oud” café om");
    }
}
