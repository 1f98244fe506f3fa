package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Some;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.submission.SomeReport;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;

import static org.assertj.core.api.Assertions.assertThat;

class PerInhabitantsTest {

    @Test
    void a_count_is_told_for_every_thousand_inhabitants_of_its_year() {
        var per = PerInhabitants.of(reached("2024-K3", "250", initiatives()), contract());

        assertThat(per).contains(new PerInhabitants(new BigDecimal("2.3"), 1000, 110_986));
    }

    @Test
    void nothing_is_told_of_a_year_without_inhabitants_nor_of_a_share() {
        assertThat(PerInhabitants.of(reached("2025-K1", "250", initiatives()), contract()))
                .isEmpty();
        assertThat(PerInhabitants.of(reached("2024-K1", "250", Some.relapse()), contract()))
                .isEmpty();
    }

    private static KpiDefinition initiatives() {
        return SomeReport.initiatives().definition();
    }

    private static PeriodOutcome reached(String period, String number, KpiDefinition kpi) {
        return new PeriodOutcome(
                ReportingPeriod.parse(period, ReportingCalendar.QUARTER, Month.JANUARY),
                kpi,
                null,
                new Figure(KpiKind.COUNT, new BigDecimal(number), BigDecimal.ONE),
                Verdict.NO_DATA,
                new Coverage(1, 1),
                State.FINAL,
                null,
                false);
    }

    private static ContractHead contract() {
        return new ContractHead(
                new ContractNumber("TB-ALPHEN-2024"),
                "Tom in de buurt",
                "Gemeente Alphen aan den Rijn",
                "Coöperatie Tom in de buurt",
                true,
                new BigDecimal("20"),
                new TreeMap<>(),
                Map.of(2024, 110_986),
                ReportingCalendar.QUARTER,
                Month.JANUARY,
                new Term(Some.START, Some.END));
    }
}
