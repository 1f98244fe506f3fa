package nl.uitkomst.domain.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Which way a KPI goes.
 *
 * @param way better, worse or level, seen from what was agreed; a change that chance explains is level
 * @param sense whether the figure itself rises or falls
 * @param from the figure compared with
 * @param to the figure compared
 * @param basis rolling four periods with the four before, or a period with the one before
 */
public record Movement(
        Way way,
        Sense sense,
        @Nullable Figure from,
        @Nullable Figure to,
        Basis basis) {

    public enum Way {
        BETTER,
        WORSE,
        LEVEL,
        UNKNOWN
    }

    public enum Sense {
        RISES,
        FALLS,
        LEVEL,
        UNKNOWN
    }

    public enum Basis {
        FOUR_PERIODS,
        ONE_PERIOD,
        NONE
    }
}
