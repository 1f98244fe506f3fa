package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Kpis;

import java.util.Map;

/** Changes what a draft says beside its KPIs. */
@ApplicationScoped
public class ChangeDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Kpis kpis;

    /** @param versionRead the version of the contract on which the change was made */
    @Transactional
    public void change(Person by, ContractNumber number, long versionRead, Proposal proposal) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.requireUnchangedSince(versionRead);
        proposal.requireOwnSide(by);
        var before = contract.periods().get(0).start();
        contract.propose(proposal, by, desk.now());
        var first = contract.periods().get(0).start();
        kpis.of(contract.id()).stream()
                .filter(kpi ->
                        kpi.latest().from().equals(before)) // one that begins later than the contract stays where it is
                .forEach(kpi -> kpi.beginOn(first));
        desk.written(by, "contract.change", contract, Map.of("title", contract.title()));
    }
}
