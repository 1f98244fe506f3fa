package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Tells what was done with the advice of the client council. */
@ApplicationScoped
public class UseAdvice {

    @Inject
    ProposalDesk desk;

    @Transactional
    public void use(Person by, ContractNumber number, int proposalNumber, String what) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.own(place, proposalNumber);
        proposal.useAdvice(new Words(what).text(), by, desk.now());
        desk.written(place, "proposal.use-advice", proposal, Map.of());
    }
}
