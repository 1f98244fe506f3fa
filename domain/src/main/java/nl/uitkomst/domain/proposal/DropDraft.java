package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;
import java.util.UUID;

/** Gives up a draft. Nobody but its own side ever learns that it was there. */
@ApplicationScoped
public class DropDraft {

    @Inject
    ProposalDesk desk;

    @Transactional
    public void drop(Person by, ContractNumber number, UUID key) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.open(place, key);
        proposal.drop();
        desk.written(place, "proposal.drop", proposal, Map.of());
    }
}
