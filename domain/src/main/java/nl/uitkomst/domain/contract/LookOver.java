package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.uitkomst.domain.kpi.Kpi;

import java.util.ArrayList;
import java.util.List;

/** Looks over a draft with all its parts, also those that are kept by other features. */
@ApplicationScoped
class LookOver {

    @Inject
    Event<DraftLookedOver> lookedOver;

    /** Everything that a draft lacks before it can be offered; nothing of a contract that is no draft. */
    List<Shortcoming> shortcomings(Contract contract, List<Kpi> kpis) {
        if (contract.status() != Contract.Status.DRAFT) {
            return List.of();
        }
        var look = new DraftLookedOver(contract, kpis);
        lookedOver.fire(look);
        var all = new ArrayList<>(contract.shortcomings(kpis));
        all.addAll(look.found());
        return List.copyOf(all);
    }
}
