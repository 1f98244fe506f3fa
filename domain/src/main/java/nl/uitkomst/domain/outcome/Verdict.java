package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Target;

import java.math.BigDecimal;

/** What a figure comes to against its target. */
public enum Verdict {
    MET,
    WITHIN_TOLERANCE,
    MISSED,
    /** Nothing to judge: not delivered, no cases, no target, or too few of those who were due. */
    NO_DATA,
    /** There is a figure, but it is too small to be shown to this reader. */
    HIDDEN;

    /** Judges an exact figure. Whoever stands on a bound has met it; whoever stands on the edge of the band is within it. */
    public static Verdict of(Figure figure, Target target) {
        if (inside(figure, target, BigDecimal.ZERO, BigDecimal.ZERO)) {
            return MET;
        }
        var below = target.low() == null ? BigDecimal.ZERO : target.band().beside(target.low());
        var above = target.high() == null ? BigDecimal.ZERO : target.band().beside(target.high());
        return inside(figure, target, below, above) ? WITHIN_TOLERANCE : MISSED;
    }

    private static boolean inside(Figure figure, Target target, BigDecimal below, BigDecimal above) {
        var highEnough = target.direction() == Direction.AT_MOST
                || figure.compareTo(target.low().subtract(below)) >= 0;
        var lowEnough = target.direction() == Direction.AT_LEAST
                || figure.compareTo(target.high().add(above)) <= 0;
        return highEnough && lowEnough;
    }

    /** Whether this says how the figure compares with the target. */
    public boolean isJudged() {
        return this == MET || this == WITHIN_TOLERANCE || this == MISSED;
    }
}
