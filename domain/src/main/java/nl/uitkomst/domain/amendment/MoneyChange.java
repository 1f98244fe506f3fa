package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.money.MoneyAgreement;
import org.jspecify.annotations.Nullable;

/** Something else agreed about money beside the lump sums: ceilings, indexation, what depends on results, when is paid. */
public record MoneyChange(@Nullable MoneyAgreement before, MoneyAgreement after) implements Change {

    /** What is agreed about money is one whole. */
    public static final Subject SUBJECT = new Subject(Kind.MONEY, "all");

    public static MoneyChange to(MoneyAgreement wanted) {
        return new MoneyChange(null, wanted);
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    @Override
    public MoneyChange startingFrom(ContractState now) {
        return new MoneyChange(now.money(), after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return state.with(after);
    }

    @Override
    public ContractState backOn(ContractState state) {
        return before == null ? state : state.with(before);
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.money(this);
    }
}
