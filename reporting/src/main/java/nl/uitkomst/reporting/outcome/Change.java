package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.Verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A KPI whose verdict is another than in the report before. */
public record Change(ContractOutcome contract, KpiOutcome kpi, PeriodOutcome from, PeriodOutcome to) {
    private static final List<Verdict> FROM_GOOD_TO_BAD =
            List.of(Verdict.MET, Verdict.WITHIN_TOLERANCE, Verdict.MISSED);

    /** The changes in these contracts, the worse ones first. */
    public static List<Change> in(List<ContractOutcome> contracts) {
        var changes = contracts.stream()
                .flatMap(contract -> contract.kpis().stream().flatMap(kpi -> of(contract, kpi).stream()))
                .toList();
        return Stream.concat(
                        changes.stream().filter(change -> !change.isBetter()),
                        changes.stream().filter(Change::isBetter))
                .toList();
    }

    private static Optional<Change> of(ContractOutcome contract, KpiOutcome kpi) {
        return kpi.latest()
                .flatMap(to -> kpi.beforeLatest()
                        .filter(from -> isVerdict(from) && isVerdict(to) && from.verdict() != to.verdict())
                        .map(from -> new Change(contract, kpi, from, to)));
    }

    private static boolean isVerdict(PeriodOutcome outcome) {
        return FROM_GOOD_TO_BAD.contains(outcome.verdict());
    }

    public boolean isBetter() {
        return FROM_GOOD_TO_BAD.indexOf(to.verdict()) < FROM_GOOD_TO_BAD.indexOf(from.verdict());
    }
}
