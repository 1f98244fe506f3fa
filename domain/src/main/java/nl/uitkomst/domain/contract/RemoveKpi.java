package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Kpis;

import java.util.Map;

/** Takes a KPI out of a draft. */
@ApplicationScoped
public class RemoveKpi {

    @Inject
    DraftDesk desk;

    @Inject
    Kpis kpis;

    @Transactional
    public void remove(Person by, ContractNumber number, KpiCode code) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.kpisChanged(by, desk.now());
        kpis.remove(kpis.get(contract.id(), code));
        desk.written(by, "kpi.remove", contract, Map.of("kpi", code.toString()));
    }
}
