package nl.uitkomst.domain.fund;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fund of a contract, as people read it.
 *
 * @param pays whether money goes round in this contract at all
 * @param owed what corrections took back and is still to be made good
 * @param entries in the order of booking
 * @param seesSettlements whether this reader may open the settlements that money came from
 * @param purposes what money was reserved for, by the id of the proposal
 */
public record FundStatement(
        ContractNumber number,
        String title,
        boolean illustrative,
        boolean pays,
        boolean seesSettlements,
        Euro received,
        Euro free,
        Euro reserved,
        Euro spent,
        Euro owed,
        List<FundEntry> entries,
        Map<Long, Purpose> purposes) {

    /**
     * A proposal that money was reserved for.
     *
     * @param number of the proposal in the contract
     * @param reserved what of it is not paid yet
     */
    public record Purpose(int number, String title, Euro reserved, Euro spent) {}

    public Optional<Purpose> purpose(FundEntry entry) {
        return entry.proposal().map(purposes::get);
    }
}
