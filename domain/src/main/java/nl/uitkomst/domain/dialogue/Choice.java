package nl.uitkomst.domain.dialogue;

/** What becomes of words that stand beside others. */
public enum Choice {
    /** What stood there stays. */
    STANDING,
    /** What stands beside takes its place. */
    BESIDE,
    /** The one below the other. */
    BOTH
}
