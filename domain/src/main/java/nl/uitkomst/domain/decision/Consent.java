package nl.uitkomst.domain.decision;

/** What the municipality says of a proposal, where nothing is adopted without it. */
public enum Consent {
    NOT_NEEDED,
    /** It has not answered. */
    MISSING,
    GIVEN,
    WITHHELD
}
