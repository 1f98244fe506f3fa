package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.history.ContractState;
import nl.uitkomst.domain.term.TimeAgreement;
import org.jspecify.annotations.Nullable;

/** Something else agreed about time beside the last day: options to extend, days to watch, parts that begin later. */
public record TimeChange(@Nullable TimeAgreement before, TimeAgreement after) implements Change {

    /** What is agreed about time is one whole. */
    public static final Subject SUBJECT = new Subject(Kind.TIME, "all");

    public static TimeChange to(TimeAgreement wanted) {
        return new TimeChange(null, wanted);
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }

    @Override
    public TimeChange startingFrom(ContractState now) {
        return new TimeChange(now.time(), after);
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
        enactment.time(this);
    }
}
