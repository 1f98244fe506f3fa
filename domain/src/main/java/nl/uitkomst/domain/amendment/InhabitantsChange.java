package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import org.jspecify.annotations.Nullable;

/** Another number of inhabitants of a client in one contract year, or one where none was filled in yet. */
public record InhabitantsChange(
        int year,
        long organisation,
        @Nullable Integer before,
        @Nullable Integer after) implements Change {

    /** @param wanted absent when nothing is to be agreed about it any more */
    public static InhabitantsChange to(int year, long organisation, @Nullable Integer wanted) {
        return new InhabitantsChange(year, organisation, null, wanted);
    }

    @Override
    public Subject subject() {
        return new Subject(Kind.INHABITANTS, year + "." + organisation);
    }

    @Override
    public InhabitantsChange startingFrom(ContractState now) {
        var count = now.provisions().inhabitants().of(organisation, year);
        return new InhabitantsChange(year, organisation, count.isPresent() ? count.getAsInt() : null, after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return state.with(state.provisions().with(organisation, year, after));
    }

    @Override
    public ContractState backOn(ContractState state) {
        return state.with(state.provisions().with(organisation, year, before));
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.inhabitants(this);
    }
}
