package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

/** Another fixed amount for one contract year, or one for a year that had none yet. */
public record LumpSumChange(
        int year, @Nullable Euro before, @Nullable Euro after) implements Change {

    public static LumpSumChange to(int year, @Nullable Euro wanted) {
        return new LumpSumChange(year, null, wanted);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.LUMP_SUM, String.valueOf(year));
    }

    @Override
    public LumpSumChange startingFrom(ContractState now) {
        return new LumpSumChange(year, now.lumpSums().get(year), after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return state.withLumpSum(year, after);
    }

    @Override
    public ContractState backOn(ContractState state) {
        return state.withLumpSum(year, before);
    }

    /** By how much the value of the contract becomes another. */
    public Euro effect() {
        return orNothing(after).minus(orNothing(before));
    }

    private static Euro orNothing(@Nullable Euro amount) {
        return amount == null ? Euro.valueOf("0") : amount;
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.lumpSum(this);
    }
}
