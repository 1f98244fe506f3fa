package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.decision.Verdict;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.proposal.Proposal.Kind;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One proposal among those of many contracts: what was invested in what, for whom, how that was decided and what it brought.
 *
 * @param number of the proposal in its contract
 * @param decidedAt when it was adopted or rejected; absent while it is not decided
 * @param verdict what the voting came to; absent while there was none that decided
 * @param aim which KPI it should move; absent where that is not said
 * @param brought absent until people looked back
 */
public record Investment(
        ContractNumber contract,
        String contractTitle,
        int number,
        String title,
        Kind kind,
        Status status,
        String whoGains,
        String proposer,
        String carrier,
        Euro amount,
        Euro reserved,
        Euro spent,
        @Nullable Instant decidedAt,
        @Nullable Verdict verdict,
        @Nullable Aim aim,
        @Nullable Brought brought) {

    /** @param from absent when there was no figure when it was written */
    public record Aim(
            String kpi,
            String name,
            KpiKind kind,
            String unit,
            int decimals,
            @Nullable BigDecimal from,
            BigDecimal to,
            LocalDate by) {}

    /** @param happened absent when there was no figure */
    public record Brought(LookBack.Result result, @Nullable BigDecimal happened, boolean isFinal, String lesson) {}

    /** Whether money went to it, or is meant for it. */
    public boolean isAdopted() {
        return status == Status.ADOPTED || status == Status.DONE || status == Status.STOPPED;
    }
}
