package nl.uitkomst.web;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class FormInputTest {

    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal MUCH = BigDecimal.valueOf(10_000_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7,2 | 7.2", "1.234,56 | 1234.56", "1.234.567 | 1234567", "0 | 0", "0,5 | 0.5", "5200000 | 5200000"
            })
    void a_number_is_read_as_it_is_written_here(String typed, BigDecimal meant) {
        assertThat(form("getal", typed).number("getal", NONE, MUCH))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | ‘1.234’ kan 1234 betekenen, of 1,234",
                "7.25 | Bedoelt u 7,25?",
                "zeven | ‘zeven’ is geen getal",
                "-1 | van 0 tot en met",
                "1e3 | ‘1e3’ is geen getal",
                "0,12345 | te veel cijfers achter de komma"
            })
    void what_can_be_meant_in_two_ways_or_in_none_is_refused_with_what_to_do(String typed, String told) {
        var form = form("getal", typed);

        assertThat(form.number("getal", NONE, MUCH)).isEmpty();
        assertThat(form.faults().at("getal")).contains(told);
    }

    @Test
    void an_amount_has_cents_at_most_and_is_never_below_zero() {
        assertThat(form("bedrag", "€ 5.200.000,00").optionalEuro("bedrag")).contains(Euro.valueOf("5200000"));
        assertThat(refusal("bedrag", "12,345")).contains("hoogstens 2");
        assertThat(refusal("bedrag", "-5")).contains("niet onder nul");
        assertThat(form("bedrag", "").optionalEuro("bedrag")).isEmpty();
    }

    private static String refusal(String name, String typed) {
        var form = form(name, typed);
        assertThat(form.optionalEuro(name)).isEmpty();
        return form.faults().at(name);
    }

    @Test
    void an_amount_that_was_shown_is_read_back_the_same() {
        for (var amount : new String[] {"0", "250000", "5413200.50", "999.99"}) {
            var shown = FormInput.dutch(Euro.valueOf(amount));

            assertThat(form("bedrag", shown).optionalEuro("bedrag")).contains(Euro.valueOf(amount));
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31", "31-1-2027", "31-01-2027"})
    void a_day_is_read_as_a_browser_sends_it_and_as_people_write_it(String typed) {
        assertThat(form("dag", typed).date("dag"))
                .hasValueSatisfying(day -> assertThat(day).isEqualTo("2027-01-31"));
    }

    @ParameterizedTest
    @CsvSource({"31-2-2027", "2027-02-31", "morgen", "0027-01-31", "1/2/2027"})
    void what_is_no_day_is_refused(String typed) {
        var form = form("dag", typed);

        assertThat(form.date("dag")).isEmpty();
        assertThat(form.faults().at("dag")).contains("‘" + typed + "’ is geen datum");
    }

    @Test
    void all_faults_are_told_at_once_each_with_the_name_of_its_field() {
        var form = FormInput.filled(Texts.in("nl"), Map.of("weken", "zes", "titel", ""));
        form.required("titel", 200);
        form.whole("weken", 1, 26);
        form.choice("vorm", DayOfWeek.class);

        assertThat(form.faults().list()).extracting(Faults.Fault::field).containsExactly("titel", "weken", "vorm");
        assertThat(form.faults().at("titel")).isEqualTo("Naam: Vul dit in.");
        assertThat(form.text("weken")).isEqualTo("zes");
    }

    @Test
    void the_fields_of_one_year_are_named_with_their_year() {
        var form = form("lumpsum-2026", "veel");
        form.optionalEuro("lumpsum-2026");

        assertThat(form.faults().at("lumpsum-2026")).startsWith("Lumpsum 2026: ");

        var ofSubsidy = form("lumpsum-2026", "veel").speaking(LegalForm.SUBSIDY);
        ofSubsidy.optionalEuro("lumpsum-2026");
        assertThat(ofSubsidy.faults().at("lumpsum-2026")).startsWith("Verleend bedrag 2026: ");
    }

    @Test
    void a_text_that_is_too_long_is_told_by_how_much() {
        var form = form("titel", "x".repeat(11));
        form.required("titel", 10);

        assertThat(form.faults().at("titel")).contains("hoogstens 10 tekens, u hebt er 11");
    }

    @Test
    void of_what_cannot_be_read_only_the_begin_is_told_however_long_it_was() {
        var form = form("tot", "x".repeat(8000));
        form.date("tot");

        assertThat(form.faults().at("tot")).contains("x".repeat(60) + "…").hasSizeLessThan(200);
        assertThat(form.text("tot")).hasSize(8000);
    }

    @Test
    void a_field_of_one_year_and_one_client_and_a_day_of_a_planning_are_named() {
        var form = FormInput.filled(Texts.in("nl"), Map.of("inwoners-2026.72", "veel", "dag-BID_UNTIL", "31-02-2027"));
        form.optionalEuro("inwoners-2026.72");
        form.date("dag-BID_UNTIL");

        assertThat(form.faults().at("inwoners-2026.72")).startsWith("Inwoners 2026: ");
        assertThat(form.faults().at("dag-BID_UNTIL")).startsWith("Inschrijven tot, dag: ‘31-02-2027’");
    }

    private static FormInput form(String name, String typed) {
        return FormInput.filled(Texts.in("nl"), Map.of(name, typed));
    }
}
