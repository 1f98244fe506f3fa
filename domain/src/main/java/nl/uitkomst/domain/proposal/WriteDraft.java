package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;
import java.util.UUID;

/** Writes a draft anew. */
@ApplicationScoped
public class WriteDraft {

    @Inject
    ProposalDesk desk;

    /**
     * @param editsRead how often it had been written when it was read
     * @throws Unfit when something in it is wrong; what is only lacking can wait
     */
    @Transactional
    public void write(Person by, ContractNumber number, UUID key, Plan plan, int editsRead) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.open(place, key);
        desk.requireKeepable(place.contract(), plan);
        proposal.write(plan, editsRead, by, desk.now());
        desk.written(place, "proposal.write", proposal, Map.of());
    }
}
