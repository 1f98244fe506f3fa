package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/** A plan cannot be kept, or not be put forward, for what is lacking or wrong in it: all of it is told. */
public class Unfit extends RuleBroken {

    private final transient List<Shortcoming> shortcomings;

    Unfit(List<Shortcoming> shortcomings) {
        super(Proposal.Rule.INCOMPLETE, shortcomings.size());
        this.shortcomings = List.copyOf(shortcomings);
    }

    public List<Shortcoming> shortcomings() {
        return shortcomings;
    }
}
