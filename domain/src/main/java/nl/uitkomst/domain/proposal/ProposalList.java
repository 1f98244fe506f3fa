package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;

import java.util.List;

/**
 * The proposals of a contract, for one reader.
 *
 * @param free in the fund
 * @param lines those that were put forward, the newest first
 * @param drafts of the reader's own side, the newest first
 */
public record ProposalList(
        ContractNumber contract,
        String contractTitle,
        boolean illustrative,
        Euro free,
        boolean mayPropose,
        List<ProposalLine> lines,
        List<ProposalLine> drafts) {}
