package nl.uitkomst.web;

import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.Verdict;

/** The style classes and icons that stand for the trade's words. */
public final class Look {
    private Look() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "is-met";
            case WITHIN_TOLERANCE -> "is-within";
            case MISSED -> "is-missed";
            case NO_DATA -> "is-none";
            case HIDDEN -> "is-hidden";
        };
    }

    /** The same, for a figure that is not final. */
    public static String of(Verdict verdict, boolean provisional) {
        return of(verdict) + (provisional ? " is-provisional" : "");
    }

    /** The arrow follows the figure itself, up or down; the word beside it says whether that is better. */
    public static String of(Movement movement) {
        if (movement.way() == Movement.Way.LEVEL) {
            return "level";
        }
        return switch (movement.sense()) {
            case RISES -> "up";
            case FALLS -> "down";
            default -> "level";
        };
    }
}
