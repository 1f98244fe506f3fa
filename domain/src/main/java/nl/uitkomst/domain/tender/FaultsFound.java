package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/** What was written is wrong in one or more places; all of them are told at once. It goes for the first of them where only one can be told. */
public class FaultsFound extends RuleBroken {

    private final transient List<TenderFault> faults;

    /** @param faults at least one */
    FaultsFound(List<TenderFault> faults) {
        super(faults.get(0).rule(), faults.get(0).details().toArray());
        this.faults = List.copyOf(faults);
    }

    public List<TenderFault> faults() {
        return faults;
    }
}
