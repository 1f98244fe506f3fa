package nl.uitkomst.domain.decision;

import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a proposal is decided on, for one reader.
 *
 * @param free what the fund has free now
 * @param ruleInForce by which a voting would open today; absent when both sides agreed on none yet
 * @param seatsToday the seats that it would open with
 * @param votings all of them, the newest first
 * @param signers who signs the newest decision: the parties, by name
 * @param names of all organisations that have or had a part in the contract
 * @param publicIds by which other systems know them
 * @param acts what the reader can do with the contract
 * @param ownProposal whether the reader is on the side that proposed
 * @param client whether the reader is of the municipality that commissions
 */
public record DecisionOnProposal(
        ContractNumber contract,
        String contractTitle,
        boolean illustrative,
        int proposal,
        String title,
        Proposal.Status status,
        Euro amount,
        Euro free,
        @Nullable DecisionRule ruleInForce,
        List<Place> seatsToday,
        List<SeenVoting> votings,
        Map<Long, String> signers,
        Map<Long, String> names,
        Map<Long, UUID> publicIds,
        Set<Act> acts,
        boolean ownProposal,
        boolean client) {

    public Optional<SeenVoting> newest() {
        return votings.stream().findFirst();
    }

    public Optional<SeenVoting> voting(int number) {
        return votings.stream().filter(one -> one.number() == number).findFirst();
    }

    public boolean may(Act act) {
        return acts.contains(act);
    }
}
