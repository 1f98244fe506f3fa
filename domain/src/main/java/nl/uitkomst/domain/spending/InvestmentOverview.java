package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;

import java.util.List;

/**
 * What was invested in all contracts that one person may see.
 *
 * @param funds of contracts that ever had something to invest or a proposal for it
 * @param investments by contract, the newest first
 */
public record InvestmentOverview(List<ContractFund> funds, List<Investment> investments) {

    /** @param parties who commissions, by name */
    public record ContractFund(
            ContractNumber number,
            String title,
            String parties,
            boolean illustrative,
            Euro received,
            Euro free,
            Euro reserved,
            Euro spent) {}
}
