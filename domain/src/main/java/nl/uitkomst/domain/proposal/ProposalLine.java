package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.proposal.Proposal.Kind;
import nl.uitkomst.domain.proposal.Proposal.Status;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal in a list.
 *
 * @param key by which its own side finds it
 * @param number absent for a draft
 * @param amount absent while a draft does not say
 * @param kpi the name of the KPI that it should move; absent while a draft does not say
 * @param openQuestions that its proposers still have to answer
 * @param since when it was put forward, or of a draft when it was written last
 */
public record ProposalLine(
        UUID key,
        @Nullable Integer number,
        Kind kind,
        String title,
        Status status,
        @Nullable Euro amount,
        int phases,
        @Nullable String kpi,
        String proposer,
        int openQuestions,
        Instant since) {}
