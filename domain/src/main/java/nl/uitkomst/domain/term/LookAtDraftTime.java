package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.DraftLookedOver;

import java.util.stream.Collectors;

/** Says of a draft that its options, days and parts no longer fit its term or its KPIs. */
@ApplicationScoped
public class LookAtDraftTime {

    @Inject
    TimeAgreements agreements;

    public void look(@Observes DraftLookedOver draft) {
        var contract = draft.contract();
        var codes = draft.kpis().stream().map(kpi -> kpi.code().text()).collect(Collectors.toSet());
        agreements
                .latest(contract.id())
                .faults(contract.term(), contract.reporting(), codes)
                .forEach(fault -> draft.lacks(fault.rule(), fault.details()));
    }
}
