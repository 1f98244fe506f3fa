package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.ReportingPeriod;

/** By what people and addresses know a report: the number of the contract, and the label of the period, for instance {@code 2026-K3}. */
public record ReportKey(ContractNumber contract, String period) {

    public static ReportKey of(ContractNumber contract, ReportingPeriod period) {
        return new ReportKey(contract, period.toString());
    }

    @Override
    public String toString() {
        return contract + "/" + period;
    }
}
