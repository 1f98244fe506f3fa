package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;
import java.util.UUID;

/** Lays a draft open to everybody who has a say in it, under the next number of the contract. */
@ApplicationScoped
public class PutForward {

    @Inject
    ProposalDesk desk;

    @Inject
    Proposals proposals;

    /**
     * @param editsRead how often it had been written when it was read
     * @return the number that it got
     * @throws Unfit when something is lacking or wrong, as when it asks more than is free in the fund
     */
    @Transactional
    public int putForward(Person by, ContractNumber number, UUID key, int editsRead) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.open(place, key);
        var plan = proposal.plan();
        var next = proposals.nextNumber(place.contract().id());
        proposal.requireDraftAsRead(editsRead);
        proposal.putForward(next, desk.requireComplete(place.contract(), plan), by, desk.now());
        desk.written(
                place,
                "proposal.put-forward",
                proposal,
                Map.of("title", plan.title(), "amount", plan.asked().toString()));
        return next;
    }
}
