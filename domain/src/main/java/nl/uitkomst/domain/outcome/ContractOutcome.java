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

        /** Weighs the verdicts of the latest reports. A KPI without a verdict weighs nothing. */
        public static OnCourse of(List<KpiOutcome> kpis, BigDecimal toleratedMissShare) {
            var judged =
                    kpis.stream().filter(kpi -> kpi.latestVerdict().isJudged()).toList();
            var missed = weight(judged, Verdict.MISSED).multiply(BigDecimal.valueOf(100));
            var tolerated = toleratedMissShare.multiply(weight(judged));
            var state = missed.compareTo(tolerated) <= 0 ? State.ON_COURSE : State.OFF_COURSE;
            return new OnCourse(
                    judged.isEmpty() ? State.UNKNOWN : state,
                    (int) count(judged, Verdict.MET),
                    (int) count(judged, Verdict.WITHIN_TOLERANCE),
                    (int) count(judged, Verdict.MISSED),
                    kpis.size(),
                    toleratedMissShare,
                    kpis.stream()
                            .filter(kpi -> !judged.contains(kpi))
                            .map(kpi -> kpi.definition().name())
                            .toList());
        }

        private static long count(List<KpiOutcome> kpis, Verdict verdict) {
            return kpis.stream().filter(kpi -> kpi.latestVerdict() == verdict).count();
        }

        private static BigDecimal weight(List<KpiOutcome> kpis, Verdict verdict) {
            return weight(
                    kpis.stream().filter(kpi -> kpi.latestVerdict() == verdict).toList());
        }

        private static BigDecimal weight(List<KpiOutcome> kpis) {
            return kpis.stream().map(kpi -> kpi.definition().weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
