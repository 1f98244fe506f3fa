package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/** What was written is wrong in one or more places; all of them are told at once. It goes for the first of them where only one can be told. */
public class RoundFaults extends RuleBroken {

    private final transient List<RoundFault> faults;

    /** @param faults at least one */
    RoundFaults(List<RoundFault> faults) {
        super(faults.get(0).rule(), faults.get(0).details().toArray());
        this.faults = List.copyOf(faults);
    }

    public List<RoundFault> faults() {
        return faults;
    }
}
