package nl.uitkomst.domain.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;
import java.util.UUID;

/** Begins a proposal, as a draft that only the own side can see. */
@ApplicationScoped
public class DraftProposal {

    @Inject
    ProposalDesk desk;

    @Inject
    Proposals proposals;

    /**
     * @return the key by which its own side finds it
     * @throws Unfit when something in it is wrong; what is only lacking can wait
     */
    @Transactional
    public UUID draft(Person by, ContractNumber number, Plan plan) {
        var place = desk.take(Act.PROPOSE, by, number);
        desk.requireKeepable(place.contract(), plan);
        var proposal = new Proposal(place.contract().id(), place.standing().relation(), plan, by, desk.now());
        proposals.add(proposal);
        desk.written(place, "proposal.draft", proposal, Map.of());
        return proposal.publicId();
    }
}
