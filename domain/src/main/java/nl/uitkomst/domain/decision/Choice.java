package nl.uitkomst.domain.decision;

/** What a vote says. */
public enum Choice {
    FOR,
    AGAINST,
    /** Takes part without choosing. */
    ABSTAIN
}
