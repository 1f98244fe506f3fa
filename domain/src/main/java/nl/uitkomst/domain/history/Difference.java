package nl.uitkomst.domain.history;

import nl.uitkomst.domain.shared.ReportingPeriod;

import java.util.List;

/**
 * In what two states of a contract differ, line by line: first what the contract says of itself, then parties, members, money and KPIs.
 *
 * @param lines empty when the two say the same
 */
public record Difference(List<Line> lines) {

    public Difference {
        lines = List.copyOf(lines);
    }

    public static Difference between(ContractState before, ContractState after) {
        return new Difference(new Comparing(before, after).lines());
    }

    /** In what two versions of one KPI differ, where both speak of the same periods. */
    public static Difference between(KpiState before, KpiState after, List<ReportingPeriod> periods) {
        return new Difference(new ComparingKpi(before, after, periods).lines());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
