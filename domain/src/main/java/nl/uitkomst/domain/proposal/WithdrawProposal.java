package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;

/** Gives up what the own side put forward. */
@ApplicationScoped
public class WithdrawProposal {

    @Inject
    ProposalDesk desk;

    @Transactional
    public void withdraw(Person by, ContractNumber number, int proposalNumber, String why) {
        var place = desk.take(Act.PROPOSE, by, number);
        var proposal = desk.own(place, proposalNumber);
        proposal.withdraw(why, by, desk.now());
        desk.written(place, "proposal.withdraw", proposal, Map.of("why", why));
    }
}
