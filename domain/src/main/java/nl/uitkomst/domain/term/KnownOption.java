package nl.uitkomst.domain.term;

import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * An option with what became of it.
 *
 * @param amendment the number of the amendment by which it is being taken or was taken
 * @param calledOn the day on which that amendment was proposed
 * @param takenOn the day on which all had signed it
 */
public record KnownOption(
        ExtensionOption option,
        @Nullable Integer amendment,
        @Nullable LocalDate calledOn,
        @Nullable LocalDate takenOn) {

    public enum State {
        /** Another option comes first. */
        LATER,
        OPEN,
        /** An amendment that takes it is being worked out. */
        CALLED,
        TAKEN,
        LAPSED
    }

    public enum Rule implements RuleBroken.Rule {
        /** Details: the number of the option, the day by which had to be decided. */
        LAPSED,
        /** Details: the number of the option, that of the amendment. */
        CALLED_ALREADY,
        /** Details: the number of the option, that of the one before it. */
        NOT_NEXT
    }

    /** @param next whether every option before it was taken */
    public State state(LocalDate today, boolean next) {
        if (takenOn != null) {
            return State.TAKEN;
        }
        if (calledOn != null) {
            return State.CALLED;
        }
        if (today.isAfter(option.decideBy())) {
            return State.LAPSED;
        }
        return next ? State.OPEN : State.LATER;
    }

    /** @throws RuleBroken when it cannot be taken today */
    void requireOpen(LocalDate today, boolean next) {
        switch (state(today, next)) {
            case LAPSED -> throw new RuleBroken(Rule.LAPSED, option.number(), option.decideBy());
            case CALLED, TAKEN ->
                throw new RuleBroken(Rule.CALLED_ALREADY, option.number(), amendment == null ? 0 : amendment);
            case LATER -> throw new RuleBroken(Rule.NOT_NEXT, option.number(), option.number() - 1);
            case OPEN -> {
                // it can be taken
            }
        }
    }
}
