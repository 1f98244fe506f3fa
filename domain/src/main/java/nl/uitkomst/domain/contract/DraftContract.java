package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Begins a contract of the own municipality. Until it is offered only that municipality sees it. */
@ApplicationScoped
public class DraftContract {

    @Inject
    Contracts contracts;

    @Inject
    AccessPolicy policy;

    @Inject
    DraftDesk desk;

    @Transactional
    public Contract draft(Person by, ContractNumber number, Proposal proposal) {
        policy.require(policy.mayDraftContracts(by));
        proposal.requireOwnSide(by);
        if (contracts.find(number).isPresent()) {
            throw new RuleBroken(Contract.Rule.NUMBER_TAKEN, number);
        }
        var contract = new Contract(number, proposal, by, desk.now());
        contracts.add(contract);
        desk.written(by, "contract.draft", contract, Map.of("title", contract.title()));
        return contract;
    }
}
