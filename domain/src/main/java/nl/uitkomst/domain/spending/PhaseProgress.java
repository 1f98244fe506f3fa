package nl.uitkomst.domain.spending;

import nl.uitkomst.domain.proposal.Phase;
import nl.uitkomst.domain.shared.Euro;

import java.util.List;

/**
 * How far one phase is.
 *
 * @param paid less what came back
 * @param left what of it is still reserved
 * @param steps what was done with it, earliest first
 */
public record PhaseProgress(Phase phase, State state, Euro paid, Euro left, List<SpendingStep> steps) {

    public enum State {
        /** Its condition has still to be met. */
        WAITING,
        /** The condition is said to be met, and to be checked. */
        DECLARED,
        /** The other side did not see it yet. */
        SENT_BACK,
        /** It can be paid. */
        READY,
        /** A part of it was paid. */
        PARTLY,
        /** Paid, and what was left is free. */
        CLOSED,
        /** It was stopped before it was paid. */
        CANCELLED
    }

    public boolean isOpen() {
        return state != State.CLOSED && state != State.CANCELLED;
    }

    public boolean canBePaid() {
        return state == State.READY || state == State.PARTLY;
    }
}
