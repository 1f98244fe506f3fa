package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.kpi.Catalogues;
import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.Kpis;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts KPIs of the catalogue in a draft. Their targets are still to be agreed. */
@ApplicationScoped
public class TakeFromCatalogue {

    @Inject
    DraftDesk desk;

    @Inject
    Kpis kpis;

    @Inject
    Catalogues catalogues;

    /** @param language in which the contract describes them, {@code nl} or {@code en} */
    @Transactional
    public void take(Person by, ContractNumber number, List<KpiCode> codes, String language) {
        var contract = desk.take(by, Act.SET_UP, number);
        contract.kpisChanged(by, desk.now());
        var present = kpis.of(contract.id());
        var from = contract.periods().get(0).start();
        var position = present.stream().mapToInt(Kpi::position).max().orElse(0);
        for (var code : codes) {
            if (present.stream().anyMatch(kpi -> kpi.code().equals(code))) {
                throw new RuleBroken(Contract.Rule.CODE_TAKEN, code);
            }
            var agreement = catalogues.get(by, code).agreement(language);
            kpis.add(new Kpi(contract.id(), code, ++position, from, agreement));
        }
        var taken = codes.stream().map(KpiCode::toString).collect(Collectors.joining(", "));
        desk.written(by, "kpi.take", contract, Map.of("kpis", taken));
    }
}
