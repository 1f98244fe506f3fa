package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.money.Ledger;
import nl.uitkomst.domain.settlement.Basis.Change;

import java.util.ArrayList;
import java.util.List;

/** What amendments and indexation made of the lump sum, from how it became what it is. */
final class LumpSumChanges {

    private LumpSumChanges() {}

    static List<Change> of(Ledger ledger) {
        var changes = new ArrayList<Change>();
        var before = ledger.opening();
        for (var step : ledger.steps()) {
            if (step.kind() != Ledger.Step.Kind.AGREED) {
                var source = step.source() == null ? step.on().toString() : step.source();
                changes.add(new Change(
                        source, before, step.percentage(), step.amount().minus(before)));
            }
            before = step.amount();
        }
        return changes;
    }
}
