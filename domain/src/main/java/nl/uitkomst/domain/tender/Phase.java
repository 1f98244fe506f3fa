package nl.uitkomst.domain.tender;

/** How far a tender is. */
public enum Phase {
    PREPARING,
    /** Everybody can read it, and apply. */
    ANNOUNCED,
    /** Nobody applies any more; who applied is checked and selected. */
    SELECTING,
    DIALOGUE,
    /** Bids are asked for; until the deadline they are sealed. */
    BIDDING,
    /** The bids were opened; their prices not yet. */
    OPENED,
    /** The scores of quality stand. */
    ASSESSED,
    RANKED,
    AWARDED,
    FINAL,
    /** It ended without an award. */
    WITHDRAWN;

    public boolean isOver() {
        return this == FINAL || this == WITHDRAWN;
    }

    /** Whether it has come at least as far as that; a tender that was withdrawn has come nowhere. */
    public boolean hasReached(Phase other) {
        return this != WITHDRAWN && compareTo(other) >= 0;
    }
}
