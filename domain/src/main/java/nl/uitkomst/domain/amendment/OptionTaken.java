package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An option of extension that was agreed beforehand is taken. Being a review clause of the contract itself, it stands apart from other changes of its value
 * (art. 2.163c Aanbestedingswet 2012).
 *
 * @param number of the option in the contract
 * @param before the last day when this was written
 * @param after the last day that the option gives
 */
public record OptionTaken(int number, @Nullable LocalDate before, LocalDate after) implements Change {

    public static OptionTaken of(int number, LocalDate newLastDay) {
        return new OptionTaken(number, null, newLastDay);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.OPTION, String.valueOf(number));
    }

    @Override
    public OptionTaken startingFrom(ContractState now) {
        return new OptionTaken(number, now.terms().term().last(), after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return state.with(state.terms().withLastDay(after));
    }

    @Override
    public ContractState backOn(ContractState state) {
        return before == null ? state : state.with(state.terms().withLastDay(before));
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.option(this); // its new last day is written with the terms as a whole, before all else
    }
}
