package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.action.PlannedKpis.Planned;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;

import java.util.Comparator;
import java.util.List;

/** The actions about one KPI, those that are open first: what is missed while one of them is open, is missed 'in a plan'. */
public record InPlan(List<Planned> actions) {

    static InPlan of(KpiCode kpi, List<Planned> all) {
        return new InPlan(all.stream()
                .filter(action -> action.about().contains(kpi))
                .sorted(Comparator.comparing(Planned::open).reversed().thenComparing(Planned::number))
                .toList());
    }

    boolean covers(Verdict verdict) {
        return verdict == Verdict.MISSED && actions.stream().anyMatch(Planned::open);
    }

    /** The last report is in a plan once there is one; an earlier one only when the plan had begun by its end. */
    boolean covers(PeriodOutcome outcome, boolean latest) {
        return covers(outcome.verdict())
                && (latest
                        || actions.stream()
                                .anyMatch(action ->
                                        action.open() && !outcome.period().end().isBefore(action.begunOn())));
    }
}
