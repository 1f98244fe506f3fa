package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.decision.SeenVoting;
import nl.uitkomst.domain.fund.FundStatement;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.proposal.Dossier;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * The whole story of one proposal: the figure that missed, what both sides said of it, the money left over, the decision, what was paid, and what it brought.
 *
 * @param kpi that it should move; absent where that is not said
 * @param missed the periods before it was put forward in which the KPI missed its target, earliest first
 * @param cameFrom the period of the dialogue that it came up in
 * @param voting the newest that ended; absent while there is none
 * @param execution absent until it was adopted
 */
public record Story(
        Dossier dossier,
        FundStatement fund,
        @Nullable KpiOutcome kpi,
        List<PeriodOutcome> missed,
        @Nullable ReportingPeriod cameFrom,
        @Nullable SeenVoting voting,
        @Nullable Execution execution) {

    public Optional<Execution> carriedOut() {
        return Optional.ofNullable(execution);
    }
}
