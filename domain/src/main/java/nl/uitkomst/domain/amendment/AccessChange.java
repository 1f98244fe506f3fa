package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.AccessRule;
import nl.uitkomst.domain.history.ContractState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Something else agreed about who may use a general provision without a decision, what it costs them and how much they get. */
public record AccessChange(@Nullable List<AccessRule> before, List<AccessRule> after) implements Change {

    /** The access rules are one whole. */
    public static final Subject SUBJECT = new Subject(Kind.ACCESS, "all");

    public static AccessChange to(List<AccessRule> wanted) {
        return new AccessChange(null, List.copyOf(wanted));
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    @Override
    public AccessChange startingFrom(ContractState now) {
        return new AccessChange(now.provisions().access(), after);
    }

    @Override
    public ContractState onto(ContractState state) {
        return state.with(state.provisions().with(after));
    }

    @Override
    public ContractState backOn(ContractState state) {
        return before == null ? state : state.with(state.provisions().with(before));
    }

    @Override
    public void enact(Enactment enactment) {
        enactment.access(this);
    }
}
