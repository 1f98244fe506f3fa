package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is known when the two sides talk about a period: what the agenda is made from.
 *
 * @param contract its outcomes up to and with the period, as if nothing was reported after it
 * @param kpis in the order of the contract
 * @param actions that are not closed yet
 * @param voices that wait for an answer, the most pressing first, and not all of them when there are many
 * @param proposals that were put forward and wait for a decision, as far as the reader may see the fund
 * @param money what needs attention in the money of the contract year
 */
public record Situation(
        ContractOutcome contract,
        ReportingPeriod period,
        LocalDate today,
        List<KpiFact> kpis,
        ReportFact report,
        List<ActionFact> actions,
        List<VoiceFact> voices,
        List<ProposalFact> proposals,
        List<MoneyYear.Signal> money,
        OwnPartFacts ownPart) {

    public Situation {
        kpis = List.copyOf(kpis);
        actions = List.copyOf(actions);
        voices = List.copyOf(voices);
        proposals = List.copyOf(proposals);
        money = List.copyOf(money);
    }
}
