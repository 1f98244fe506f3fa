package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All KPIs of one contract, and whether it is on course.
 *
 * @param latest the last period with a submitted report; absent before the first
 * @param latestFinal whether that report was accepted
 * @param kpis agreed for the latest period, in the order of the contract
 * @param apart those that ended, or are still to begin
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
        List<KpiOutcome> kpis,
        List<KpiOutcome> apart) {

    public Optional<KpiOutcome> kpi(KpiCode code) {
        return kpis.stream().filter(kpi -> kpi.code().equals(code)).findFirst();
    }

    /** Also those that ended or are still to begin. */
    public List<KpiOutcome> all() {
        return Stream.concat(kpis.stream(), apart.stream()).toList();
    }

    /**
     * On course while the weight of what is missed stays within the share agreed in the contract.
     *
     * @param toleratedMissShare percentage of the weight
     * @param total how many KPIs are at the core of the contract
     * @param withoutVerdict names of those that do not count for lack of a verdict
     * @param watched names of the KPIs that are followed, but not counted
     */
    public record OnCourse(
            State state,
            int met,
            int withinTolerance,
            int missed,
            int total,
            BigDecimal toleratedMissShare,
            List<String> withoutVerdict,
            List<String> watched) {

        public enum State {
            ON_COURSE,
            OFF_COURSE,
            UNKNOWN
        }

        /** Weighs the verdicts of the latest reports on core KPIs. A KPI without a verdict weighs nothing. */
        public static OnCourse of(List<KpiOutcome> kpis, BigDecimal toleratedMissShare) {
            var core = kpis.stream().filter(kpi -> kpi.definition().isCore()).toList();
            var judged =
                    core.stream().filter(kpi -> kpi.latestVerdict().isJudged()).toList();
            var missed = weight(judged, Verdict.MISSED).multiply(BigDecimal.valueOf(100));
            var tolerated = toleratedMissShare.multiply(weight(judged));
            var state = missed.compareTo(tolerated) <= 0 ? State.ON_COURSE : State.OFF_COURSE;
            return new OnCourse(
                    judged.isEmpty() ? State.UNKNOWN : state,
                    (int) count(judged, Verdict.MET),
                    (int) count(judged, Verdict.WITHIN_TOLERANCE),
                    (int) count(judged, Verdict.MISSED),
                    core.size(),
                    toleratedMissShare,
                    names(core, kpi -> !judged.contains(kpi)),
                    names(kpis, kpi -> !core.contains(kpi)));
        }

        private static List<String> names(List<KpiOutcome> kpis, Predicate<KpiOutcome> which) {
            return kpis.stream()
                    .filter(which)
                    .map(kpi -> kpi.definition().name())
                    .toList();
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
