package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.outcome.ContractHead;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiInParts;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import static nl.uitkomst.reporting.outcome.SomeKpi.atMost;
import static org.assertj.core.api.Assertions.assertThat;

class FigureFileTest {
    private static final ContractHead CONTRACT = new ContractHead(
            new ContractNumber("TB-ALPHEN-2024"),
            "Tom in de buurt",
            "Gemeente Alphen aan den Rijn",
            "Coöperatie Tom in de buurt",
            true,
            new BigDecimal("20"),
            new TreeMap<>(),
            Map.of(),
            ReportingCalendar.QUARTER,
            Month.JANUARY,
            new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31)));

    private static List<String> lines(String provider, String language) {
        var kpi = SomeKpi.ratio("Terugval", atMost("12", "1"))
                .reached("1204", "10000")
                .without(NoFigure.NOT_DELIVERED)
                .provisionally("47", "419")
                .outcome();
        var parts = List.of(new KpiInParts.Part(UUID.randomUUID(), provider, kpi.periods()));
        var csv = new String(
                FigureFile.csv(new KpiInParts(CONTRACT, kpi, parts), Texts.in(language)), StandardCharsets.UTF_8);
        return csv.lines().toList();
    }

    @Test
    void every_period_is_a_line_of_the_whole_and_of_each_provider() {
        var lines = lines("Kwintes", "nl");

        assertThat(lines).hasSize(1 + 3 + 3);
        assertThat(lines.get(0)).startsWith("\uFEFFcontract;kpi;aanbieder;periode;eerste dag");
        assertThat(lines.get(1))
                .isEqualTo(
                        "TB-ALPHEN-2024;Terugval;geheel;K1 2024;2024-01-01;2024-03-31;1204;10000;12,04;%;hoogstens 12%;"
                                + "binnen bandbreedte;vastgesteld;;1;Voorbeeldcijfers, verzonnen");
        assertThat(lines.get(2)).contains(";;;;%;hoogstens 12%;geen gegevens;vastgesteld;niet geleverd;");
        assertThat(lines.get(6)).contains(";Kwintes;K3 2024;", ";47;419;11,2;", ";gehaald;voorlopig;");
    }

    @Test
    void another_language_writes_its_own_numbers() {
        assertThat(lines("Kwintes", "en").get(1)).contains("Q1 2024", "12.04", "within band");
    }

    @Test
    void a_contract_is_every_period_of_each_of_its_kpis() {
        var relapse = SomeKpi.ratio("Terugval", atMost("12", "1"))
                .reached("47", "419")
                .outcome();
        var contract = SomeKpi.contract(
                "Tom in de buurt", "Alphen", ContractOutcome.OnCourse.State.ON_COURSE, List.of(relapse, relapse));

        var lines = new String(FigureFile.csv(contract, Texts.in("nl")), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(lines).hasSize(1 + 2);
        assertThat(lines.get(1)).contains(";Terugval;geheel;", ";47;419;11,2;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=A1", "+A1", "-A1", "@A1", "\tA1", "\0A1"})
    void nothing_that_people_typed_begins_a_formula(String name) {
        assertThat(lines(name, "nl").get(4)).contains("'" + name);
    }

    @Test
    void a_name_never_becomes_a_formula() {
        assertThat(lines("=HYPERLINK(A1)", "nl").get(4)).contains(";'=HYPERLINK(A1);");
    }
}
