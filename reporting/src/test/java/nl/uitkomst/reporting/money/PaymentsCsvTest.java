package nl.uitkomst.reporting.money;

import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentLine;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.money.PaymentsCsv.Problem;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class PaymentsCsvTest {

    @Test
    void reads_columns_by_name_in_dutch_notation() {
        var reading = read("""
                Kenmerk;Datum;Bedrag;Omschrijving;Soort;Contractjaar
                F-1;2-1-2026;1.300.000,00;Termijn één;;
                F-2;2026-04-01;€ 250,5;;afrekening;2025
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lines())
                .containsExactly(
                        new PaymentLine(
                                "F-1",
                                Payment.Kind.INSTALMENT,
                                2026,
                                LocalDate.of(2026, 1, 2),
                                Euro.valueOf("1300000.00"),
                                "Termijn één"),
                        new PaymentLine(
                                "F-2",
                                Payment.Kind.SETTLEMENT,
                                2025,
                                LocalDate.of(2026, 4, 1),
                                Euro.valueOf("250.50"),
                                ""));
    }

    @Test
    void reads_point_notation_and_the_letters_of_older_files() {
        var bytes = "datum,bedrag,kenmerk,omschrijving\n2026-01-02,1300000.25,F-1,Coöperatie\n"
                .getBytes(Charset.forName("windows-1252"));

        var reading = PaymentsCsv.read(bytes, LocalDate::getYear);

        assertThat(reading.lines().get(0).amount()).isEqualTo(Euro.valueOf("1300000.25"));
        assertThat(reading.lines().get(0).description()).isEqualTo("Coöperatie");
    }

    @Test
    void says_everything_that_is_wrong_at_once_with_its_line() {
        var reading = read("""
                datum;bedrag;kenmerk;soort;contractjaar
                31-2-2026;1.012,345;A;;
                2026-01-02;1.234;B;;
                2026-01-02;1234,56;C;;26
                2026-01-02;1234.56;D;bonus;
                ;veel;E;;
                """);

        assertThat(reading.problems())
                .extracting(Problem::line, Problem::key)
                .containsExactly(
                        tuple(2, "date"),
                        tuple(2, "decimals"),
                        tuple(3, "ambiguous"),
                        tuple(4, "year"),
                        tuple(5, "mixed"),
                        tuple(5, "kind"),
                        tuple(6, "missing"),
                        tuple(6, "number"));
    }

    @Test
    void names_the_columns_that_are_missing() {
        assertThat(read("datum;bedrag\n2026-01-02;1\n").problems())
                .containsExactly(new Problem(1, "kenmerk", "heading", "kenmerk"));
        assertThat(read("").problems()).extracting(Problem::key).containsExactly("empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1234.00",
                "1.234,5|1234.50",
                "1234,56|1234.56",
                "1,234.56|1234.56",
                "1234.56|1234.56",
                "1.234.567|1234567.00",
                "-5,00|-5.00",
                "1.234|ambiguous",
                "1,234|ambiguous",
                "1234,567|decimals",
                "0.125|decimals",
                "12,34,56|number",
                "1 234|number",
                "duizend|number",
                "9999999999999|large"
            })
    void an_amount_is_read_in_one_way_or_not_at_all(String text, String expected) {
        var read = StrictAmount.of(text);

        assertThat(read.amount() == null ? read.fault() : read.amount().toString())
                .isEqualTo(expected);
    }

    private static Tuple tuple(long line, String key) {
        return Tuple.tuple(line, key);
    }

    private static PaymentsCsv.Reading read(String text) {
        return PaymentsCsv.read(text.getBytes(StandardCharsets.UTF_8), LocalDate::getYear);
    }
}
