package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Proposes something else than was put forward before, which stays to be read. */
@ApplicationScoped
public class ChangeProposal {

    @Inject
    ProposalDesk desk;

    /**
     * @param why it is changed, for all to read
     * @param editsRead how often it had been written when it was read
     * @throws Unfit when something is lacking or wrong
     */
    @Transactional
    public void change(Person by, ContractNumber number, int proposalNumber, Plan plan, String why, int editsRead) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.own(place, proposalNumber);
        proposal.requireOpen();
        var shortcomings = desk.requireComplete(place.contract(), plan);
        proposal.change(plan, why, editsRead, shortcomings, by, desk.now());
        desk.written(
                place,
                "proposal.change",
                proposal,
                Map.of("why", why, "amount", plan.asked().toString()));
    }
}
