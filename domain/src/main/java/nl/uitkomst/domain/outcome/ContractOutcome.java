package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * All KPIs of one contract, and whether it is on course.
 *
 * @param latest the last period with a submitted report; absent before the first
 * @param latestFinal whether that report was accepted
 * @param kpis in the order of the contract
 */
public record ContractOutcome(
        ContractNumber number,
        String title,
        String municipality,
        String contractor,
        boolean illustrative,
        @Nullable ReportingPeriod latest,
        boolean latestFinal,
        OnCourse course,
        List<KpiOutcome> kpis) {

    public Optional<KpiOutcome> kpi(KpiCode code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }

    /**
     * On course while the weight of what is missed stays within the share agreed in the contract.
     *
     * @param toleratedMissShare percentage of the weight
     * @param withoutVerdict names of the KPIs that do not count for lack of a verdict
     */
    public record OnCourse(
            State state,
            int met,
            int withinTolerance,
            int missed,
            int total,
            BigDecimal toleratedMissShare,
            List<String> withoutVerdict) {

        public enum State {
            ON_COURSE,
            OFF_COURSE,
            UNKNOWN
        }
    }
}
