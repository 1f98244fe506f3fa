package nl.uitkomst.domain.outcome;

/** What a figure comes to against its target. */
public enum Verdict {
    MET,
    WITHIN_TOLERANCE,
    MISSED,
    /** Nothing to judge: not delivered, no cases, no target, or too few of those who were due. */
    NO_DATA,
    /** There is a figure, but it is too small to be shown to this reader. */
    HIDDEN
}
