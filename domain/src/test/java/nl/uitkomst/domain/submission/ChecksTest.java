package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.Finding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static nl.uitkomst.domain.submission.SomeReport.count;
import static nl.uitkomst.domain.submission.SomeReport.line;
import static nl.uitkomst.domain.submission.SomeReport.ratio;
import static org.assertj.core.api.Assertions.assertThat;

class ChecksTest {

    private static final LineKey RELAPSE = new LineKey(new KpiCode("terugval"), 7);
    private static final LineKey SATISFACTION = new LineKey(new KpiCode("tevredenheid"), 7);
    private static final LineKey COST = new LineKey(new KpiCode("kosten"), 7);
    private static final LineKey VISITS = new LineKey(new KpiCode("bezoeken"), 7);

    @ParameterizedTest
    @CsvSource({"12, 98", "0, 40", "0, 0", "40, 40"})
    void a_part_of_a_whole_is_fine(int numerator, int denominator) {
        assertThat(codes(RELAPSE, ratio(numerator, denominator))).isEmpty();
    }

    @Test
    void a_part_is_never_more_than_the_whole() {
        var findings = Checks.ofPart(form(), List.of(line(RELAPSE, ratio(52, 47))));

        assertThat(findings.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NUMERATOR_ABOVE_DENOMINATOR);
            assertThat(finding.details()).containsExactly("52", "47");
            assertThat(finding.line()).isEqualTo(RELAPSE);
        });
    }

    @ParameterizedTest
    @CsvSource({"12.5, 98, NOT_WHOLE", "-1, 98, NEGATIVE", "1, 1000000000, TOO_LARGE", "0, 111222333, BSN"})
    void counts_are_whole_and_of_a_size_that_can_be(BigDecimal numerator, BigDecimal denominator, Code code) {
        assertThat(codes(RELAPSE, new Entry.Ratio(numerator, denominator))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "7.4, 61,",
        "1, 1,",
        "10, 3,",
        "10.01, 3, OUT_OF_SCALE",
        "0.9, 3, OUT_OF_SCALE",
        "7.12345, 3, TOO_PRECISE",
        "7, -1, NEGATIVE",
        "0, 0,"
    })
    void a_mean_stays_on_its_scale(BigDecimal mean, int respondents, Code code) {
        assertThat(codes(SATISFACTION, new Entry.Average(mean, respondents)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1250.50,", "0,", "1250.505, TOO_PRECISE", "-3, NEGATIVE", "1000000000000, TOO_LARGE"})
    void an_amount_is_in_cents(BigDecimal amount, Code code) {
        assertThat(codes(COST, new Entry.Number(amount))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void an_answer_of_another_kind_is_refused() {
        assertThat(codes(RELAPSE, count(4))).containsExactly(Code.WRONG_KIND);
        assertThat(codes(VISITS, ratio(1, 2))).containsExactly(Code.WRONG_KIND);
        assertThat(codes(SATISFACTION, count(7))).containsExactly(Code.WRONG_KIND);
    }

    @Test
    void not_delivered_has_a_reason_of_a_decent_length_without_a_citizen_in_it() {
        assertThat(codes(RELAPSE, new Entry.NotDelivered("Overgang naar een ander systeem")))
                .isEmpty();
        assertThat(codes(RELAPSE, new Entry.NotDelivered("  "))).containsExactly(Code.EMPTY);
        assertThat(codes(RELAPSE, new Entry.NotDelivered("x".repeat(501)))).containsExactly(Code.REASON_TOO_LONG);
        assertThat(codes(RELAPSE, new Entry.NotDelivered("Zie 1112.22.333"))).containsExactly(Code.BSN);
    }

    @Test
    void a_line_of_who_takes_no_part_is_refused_by_name() {
        var stranger = new LineKey(VISITS.kpi(), 8);

        var findings = Checks.ofPart(form(), List.of(line(stranger, count(1))));

        assertThat(findings.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.NOT_ACTIVE);
            assertThat(finding.details()).containsExactly("8");
        });
    }

    @Test
    void a_kpi_that_was_not_asked_is_refused() {
        assertThat(codes(new LineKey(new KpiCode("onbekend"), 7), count(1))).containsExactly(Code.UNKNOWN_LINE);
    }

    @Test
    void a_line_twice_is_refused() {
        var findings = Checks.ofPart(form(), List.of(line(VISITS, count(1)), line(VISITS, count(2))));

        assertThat(findings.all()).extracting(Finding::code).containsExactly(Code.DUPLICATE);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_errors_first() {
        var findings = Checks.ofPart(
                form(count(14), count(14), count(15), count(13), count(14)),
                List.of(
                        line(VISITS, count(90)),
                        line(RELAPSE, new Entry.Ratio(new BigDecimal("12.5"), new BigDecimal("3")))));

        assertThat(findings.all())
                .extracting(Finding::code)
                .containsExactly(Code.NOT_WHOLE, Code.NUMERATOR_ABOVE_DENOMINATOR, Code.UNUSUAL);
    }

    @Test
    void an_empty_line_is_an_error_of_the_whole_and_not_of_a_part() {
        assertThat(Checks.ofWhole(form()).errors())
                .extracting(Finding::code)
                .containsOnly(Code.EMPTY)
                .hasSize(4);
        assertThat(Checks.ofPart(form(), List.of()).all()).isEmpty();
    }

    @Test
    void what_stands_out_is_a_warning_with_what_was_usual() {
        var form = form(count(14), count(16), count(15), count(13), count(14));

        var findings = Checks.ofPart(form, List.of(line(VISITS, count(90))));

        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.warnings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.details()).containsExactly("90", "13", "16"));
    }

    @Test
    void four_earlier_periods_are_too_few_to_call_anything_unusual() {
        var form = form(count(14), count(16), count(15), count(13));

        assertThat(Checks.ofPart(form, List.of(line(VISITS, count(90)))).all()).isEmpty();
    }

    @Test
    void a_ratio_is_compared_in_percent_and_its_denominator_apart() {
        var usual = new Entry[] {ratio(9, 100), ratio(10, 101), ratio(11, 99), ratio(10, 100), ratio(10, 98)};

        var findings = Checks.ofPart(formOf(RELAPSE, usual), List.of(line(RELAPSE, ratio(200, 400))));

        assertThat(findings.warnings())
                .extracting(Finding::code)
                .containsExactly(Code.UNUSUAL, Code.UNUSUAL_DENOMINATOR);
        assertThat(findings.warnings().get(0).details()).containsExactly("50.0%", "9.0%", "11.1%");
        assertThat(findings.warnings().get(1).details()).containsExactly("400", "98", "101");
    }

    @Test
    void a_period_that_was_not_delivered_is_no_history() {
        var form = form(count(14), new Entry.NotDelivered("ziek"), count(15), count(13), count(14));

        assertThat(Checks.ofPart(form, List.of(line(VISITS, count(90)))).all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het nummer 111222333 belde.", "111.222.333", "1112 22 333"})
    void a_number_that_may_be_of_a_citizen_is_not_kept_in_any_text(String text) {
        var findings = Checks.ofNarrative(Map.of(NarrativeSection.LESSONS, text));

        assertThat(findings.errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.BSN);
            assertThat(finding.details()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "06-12345678", "1112223339", "000000000", "1.112.223"})
    void other_numbers_are_fine(String text) {
        assertThat(Checks.ofNarrative(Map.of(NarrativeSection.LESSONS, text)).all())
                .isEmpty();
    }

    @Test
    void findings_of_a_workbook_point_at_its_cells() {
        var cell = new Finding.Cell("Invoer", "F12");
        var reading = new WorkbookReading(Map.of(RELAPSE, ratio(5, 4)), Map.of(RELAPSE, cell), Map.of(), List.of());

        assertThat(Checks.ofReading(form(), reading).errors())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cell()).isEqualTo(cell));
    }

    @ParameterizedTest
    @CsvSource({"cijfer, 1, 10", "Rapportcijfer (1-10), 1, 10", "punten 1 tot en met 5, 1, 5", "score 0–100, 0, 100"})
    void the_scale_of_a_mean_stands_in_its_unit(String unit, BigDecimal low, BigDecimal high) {
        assertThat(Scale.of(unit)).contains(new Scale(low, high));
    }

    @Test
    void a_unit_without_a_scale_has_none() {
        assertThat(Scale.of("dagen")).isEmpty();
    }

    private static List<Code> codes(LineKey key, Entry entry) {
        return Checks.ofPart(form(), List.of(line(key, entry))).all().stream()
                .map(Finding::code)
                .toList();
    }

    /** The line of visits has this history. */
    private static ReportForm form(Entry... history) {
        return formOf(VISITS, history);
    }

    private static ReportForm formOf(LineKey remembered, Entry... history) {
        var lines = Stream.of(
                        lineOf(RELAPSE, KpiKind.RATIO, "%"),
                        lineOf(SATISFACTION, KpiKind.AVERAGE, "cijfer"),
                        lineOf(COST, KpiKind.AMOUNT, "euro"),
                        lineOf(VISITS, KpiKind.COUNT, "bezoeken"))
                .map(line -> line.key().equals(remembered) ? remember(line, List.of(history)) : line)
                .toList();
        return new ReportForm(
                new ContractNumber("TB-ALPHEN-2024"),
                "Tom in de buurt",
                "Alphen aan den Rijn",
                ReportingPeriod.quarter(2026, 3),
                LocalDate.of(2026, 11, 21),
                2,
                "Coöperatie",
                1,
                true,
                lines,
                Map.of());
    }

    private static Line lineOf(LineKey key, KpiKind kind, String unit) {
        return new Line(key, "Radar", kpi(kind, unit), null, null, null, null, List.of());
    }

    private static Line remember(Line line, List<Entry> history) {
        return new Line(line.key(), line.organisationName(), line.kpi(), null, null, null, null, history);
    }

    private static KpiDefinition kpi(KpiKind kind, String unit) {
        var some = Some.relapse();
        return new KpiDefinition(
                some.name(),
                some.shortName(),
                some.definition(),
                some.resultArea(),
                kind,
                Measure.FLOW,
                some.numeratorText(),
                some.denominatorText(),
                unit,
                1,
                some.source(),
                Direction.AT_LEAST,
                Nature.OUTCOME,
                ReportedBy.PROVIDERS,
                null,
                ToleranceBand.NONE,
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                null);
    }
}
