package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Kpis;

import java.util.Map;

/** Changes a KPI of a draft: its definition, its targets, or both. */
@ApplicationScoped
public class ChangeKpi {

    @Inject
    DraftDesk desk;

    @Inject
    Kpis kpis;

    /** @param versionRead the version of the KPI on which the change was made */
    @Transactional
    public void change(Person by, ContractNumber number, KpiCode code, long versionRead, KpiAgreement agreement) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.kpisChanged(by, desk.now());
        var kpi = kpis.get(contract.id(), code);
        kpi.requireUnchangedSince(versionRead);
        kpi.propose(agreement, by, desk.now());
        desk.written(by, "kpi.change", contract, Map.of("kpi", code.toString()));
    }
}
