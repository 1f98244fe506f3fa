package nl.uitkomst.web.contract;

import nl.uitkomst.domain.amendment.Negotiations;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractLine;

import java.util.List;

/**
 * @param amendments that wait for the reader's signature
 * @param mayDraft whether the reader can begin another one
 * @param done what was just done, by its key below {@code contract.done}; empty when nothing was
 */
public record ContractsPage(
        List<ContractLine> contracts, List<Negotiations.Waiting> amendments, boolean mayDraft, String done) {

    public List<ContractLine> waiting() {
        return contracts.stream().filter(ContractLine::waitsForMe).toList();
    }

    /** Where the reader goes first: what is worked on for a draft, what is signed while it is offered, else the outcomes. */
    public String address(ContractLine line) {
        var contract = "/contracten/" + line.number();
        return switch (line.phase()) {
            case DRAFT -> mayDraft ? contract + "/opzet/controle" : contract + "/afspraken";
            case OFFERED -> line.waitsForMe() ? contract + "/tekenen" : contract + "/afspraken";
            case AGREED, ACTIVE, ENDED, TERMINATED -> contract;
        };
    }

    public boolean hasOutcomes(ContractLine line) {
        return line.phase() != Contract.Phase.DRAFT && line.phase() != Contract.Phase.OFFERED;
    }

    public boolean illustrative() {
        return contracts.stream().anyMatch(ContractLine::illustrative);
    }
}
