package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Reporting;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.proposal.Dossier.KpiLabel;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What somebody who writes a plan can choose from and has to stay within.
 *
 * @param scope what the contract says it is about
 * @param periods of the contract
 * @param kpis in the order of the contract
 * @param carriers who can carry it out
 * @param free in the fund
 * @param actions that it can follow on
 */
public record Ground(
        ContractNumber contract,
        String title,
        boolean illustrative,
        String scope,
        Term term,
        Reporting reporting,
        List<ReportingPeriod> periods,
        Map<KpiCode, KpiLabel> kpis,
        List<Carrier> carriers,
        Euro free,
        List<ActionChoice> actions,
        LocalDate today) {

    /** An improvement action that a plan can follow on. */
    public record ActionChoice(int number, String title) {}

    /** Those by which a KPI can still move. */
    public List<ReportingPeriod> toCome() {
        return periods.stream().filter(period -> !period.end().isBefore(today)).toList();
    }

    /** Those whose dialogue may have led to it, the newest first. */
    public List<ReportingPeriod> begun() {
        return periods.stream()
                .filter(period -> !period.start().isAfter(today))
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }
}
