package nl.uitkomst.domain.award;

import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.tender.TenderNumber;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What became of the promises of a bid, by persona and stage.
 *
 * @param contract its outcomes, up to the period
 * @param candidate under which name they were promised
 * @param period of which the verdicts are; absent before the first report
 * @param promises those of them that a KPI measures and those in words only, in the order of the contract
 */
public record JourneyOutcome(
        ContractOutcome contract,
        TenderNumber tender,
        String candidate,
        JourneyView journey,
        @Nullable ReportingPeriod period,
        List<Kept> promises) {

    /**
     * One promise.
     *
     * @param kpi absent for what was promised in words only, and for a KPI that was taken out of the contract
     * @param reached in the period; absent when the KPI was not agreed for it
     */
    public record Kept(
            PromiseKept promise,
            @Nullable KpiOutcome kpi,
            @Nullable PeriodOutcome reached) {

        public boolean isMeasured() {
            return kpi != null;
        }

        public Verdict verdict() {
            return reached == null ? Verdict.NO_DATA : reached.verdict();
        }

        public Optional<KpiOutcome> outcome() {
            return Optional.ofNullable(kpi);
        }

        public Optional<PeriodOutcome> now() {
            return Optional.ofNullable(reached);
        }
    }

    public Optional<Kept> at(Spot spot) {
        return promises.stream().filter(one -> one.promise().isAt(spot)).findFirst();
    }

    public List<Kept> measured() {
        return promises.stream().filter(Kept::isMeasured).toList();
    }

    public List<Kept> with(Verdict verdict) {
        return measured().stream().filter(one -> one.verdict() == verdict).toList();
    }

    /** What was promised to all. */
    public List<Kept> others() {
        return promises.stream().filter(one -> one.promise().where().isEmpty()).toList();
    }

    public Optional<ReportingPeriod> shown() {
        return Optional.ofNullable(period);
    }

    public String personaName(Spot spot) {
        return journey.persona(spot.persona()).map(one -> one.name()).orElse("");
    }

    public String stageName(Spot spot) {
        return journey.stage(spot.stage()).map(one -> one.name()).orElse(spot.stage());
    }
}
