package nl.uitkomst.domain.contract;

import nl.uitkomst.domain.kpi.Kpi;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;

/** A draft is looked over. Whoever keeps a part of it adds what that part lacks before it can be offered. */
public record DraftLookedOver(Contract contract, List<Kpi> kpis, List<Shortcoming> found) {

    DraftLookedOver(Contract contract, List<Kpi> kpis) {
        this(contract, kpis, new ArrayList<>());
    }

    public void lacks(RuleBroken.Rule rule, List<?> details) {
        found.add(new Shortcoming(rule, List.copyOf(details)));
    }
}
