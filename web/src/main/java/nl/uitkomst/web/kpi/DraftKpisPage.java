package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.kpi.CatalogueEntry;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.web.FormInput;

import java.util.List;
import java.util.Set;

/** @param offered what the catalogue has beside what the draft holds already */
public record DraftKpisPage(Agreement draft, List<CatalogueEntry> offered, FormInput input, String done) {

    /** Above this number a friendly word says that fewer steer better. */
    public static final int MANY = 10;

    private static final Set<String> DONE = Set.of("opgeslagen", "kpi", "kpiweg", "overgenomen");

    public DraftKpisPage {
        done = DONE.contains(done) ? done : "";
    }

    public List<String> collections() {
        return offered.stream().map(CatalogueEntry::collection).distinct().toList();
    }

    public List<CatalogueEntry> offeredFrom(String collection) {
        return offered.stream()
                .filter(entry -> entry.collection().equals(collection))
                .toList();
    }

    /** Whether some period of the term has no target yet. */
    public boolean lacksTarget(KpiCode code) {
        return draft.shortcomings().stream()
                .anyMatch(one -> one.rule() == Contract.Rule.PERIOD_WITHOUT_TARGET
                        && one.details().get(1).equals(code));
    }

    public String address() {
        return "/contracten/" + draft.number() + "/opzet/kpis";
    }

    public String address(KpiCode code) {
        return "/contracten/" + draft.number() + "/kpis/" + code + "/wijzigen";
    }
}
