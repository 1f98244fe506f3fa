package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.proposal.Expectation;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How the money of one proposal is spent and what it brings, as one person reads it.
 *
 * @param number of the proposal
 * @param carrier who carries it out
 * @param free what of the fund is free, also for more
 * @param reserved for this proposal and not paid yet
 * @param steps all that was done, earliest first
 * @param period by which the KPI should have moved
 * @param reached the outcome of that period; absent before it began
 * @param lookBackFrom the first day on which one can look back
 * @param can what this reader can do with it
 */
public record Execution(
        ContractNumber contract,
        String contractTitle,
        boolean illustrative,
        int number,
        String title,
        Status status,
        String carrier,
        Euro amount,
        Euro free,
        Euro reserved,
        Euro spent,
        List<PhaseProgress> phases,
        List<SpendingStep> steps,
        @Nullable Expectation expectation,
        @Nullable KpiOutcome kpi,
        @Nullable ReportingPeriod period,
        @Nullable PeriodOutcome reached,
        @Nullable LocalDate lookBackFrom,
        @Nullable LookBack lookBack,
        LocalDate today,
        Set<Can> can) {

    public enum Can {
        DECLARE,
        CHECK,
        PAY,
        TAKE_BACK,
        STOP,
        LOOK_BACK
    }

    public boolean may(Can what) {
        return can.contains(what);
    }

    /** Whether all that is to be paid was paid. */
    public boolean isPaid() {
        return phases.stream().noneMatch(PhaseProgress::isOpen);
    }
}
