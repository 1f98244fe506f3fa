package nl.uitkomst.domain.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.uitkomst.domain.contract.DraftLookedOver;

import java.util.List;
import java.util.stream.Collectors;

/** Says of a draft that its rules about money name a KPI or a year that it no longer has. */
@ApplicationScoped
public class LookAtDraftMoney {

    @Inject
    MoneyAgreements agreements;

    public void look(@Observes DraftLookedOver draft) {
        var contract = draft.contract();
        if (!contract.legalForm().pays()) {
            return;
        }
        var agreement = agreements.inForce(contract.id(), contract.term().first());
        var codes = draft.kpis().stream().map(kpi -> kpi.code()).collect(Collectors.toSet());
        agreement.kpis().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> draft.lacks(MoneyRule.UNKNOWN_KPI, List.of(code)));
        agreement.years().stream()
                .filter(year -> !contract.years().contains(year))
                .forEach(year -> draft.lacks(MoneyRule.NOT_A_YEAR, List.of(year.toString())));
    }
}
