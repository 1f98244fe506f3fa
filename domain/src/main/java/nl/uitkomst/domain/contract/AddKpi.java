package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Puts a KPI in a draft, behind those that are there. */
@ApplicationScoped
public class AddKpi {

    @Inject
    DraftDesk desk;

    @Inject
    Kpis kpis;

    @Transactional
    public void add(Person by, ContractNumber number, KpiCode code, KpiAgreement agreement) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.kpisChanged(by, desk.now());
        if (kpis.find(contract.id(), code).isPresent()) {
            throw new RuleBroken(Contract.Rule.CODE_TAKEN, code);
        }
        kpis.add(new Kpi(
                contract.id(),
                code,
                kpis.lastPosition(contract.id()) + 1,
                contract.periods().get(0).start(),
                agreement));
        desk.written(by, "kpi.add", contract, Map.of("kpi", code.toString()));
    }
}
