package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Lets what was adjourned be decided on again, changed or not. */
@ApplicationScoped
public class PutForwardAgain {

    @Inject
    ProposalDesk desk;

    /** @throws Unfit when something is lacking or wrong by now, as when the fund no longer holds enough */
    @Transactional
    public void putForward(Person by, ContractNumber number, int proposalNumber, int editsRead) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.own(place, proposalNumber);
        proposal.requireAdjournedAsRead(editsRead);
        proposal.putForwardAgain(desk.requireComplete(place.contract(), proposal.plan()), by, desk.now());
        desk.written(place, "proposal.put-forward-again", proposal, Map.of());
    }
}
