package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Lays a complete draft before all parties, to be signed exactly as it stands. */
@ApplicationScoped
public class OfferContract {

    @Inject
    DraftDesk desk;

    @Inject
    Kpis kpis;

    @Inject
    LookOver lookOver;

    /** @param versionRead the version of the contract that was looked over */
    @Transactional
    public void offer(Person by, ContractNumber number, long versionRead) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.requireUnchangedSince(versionRead);
        var own = kpis.of(contract.id());
        var lacking = lookOver.shortcomings(contract, own);
        if (!lacking.isEmpty()) {
            throw new RuleBroken(Contract.Rule.INCOMPLETE, lacking.size());
        }
        contract.offer(own, by, desk.now());
        desk.written(by, "contract.offer", contract, Map.of());
    }
}
