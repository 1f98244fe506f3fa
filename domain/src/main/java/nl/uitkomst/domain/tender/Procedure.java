package nl.uitkomst.domain.tender;

/** By which procedure of the Aanbestedingswet 2012 a tender is held. */
public enum Procedure {
    /** Candidates are selected, and solutions are discussed with them before they bid (articles 2.28 and 2.110). */
    COMPETITIVE_DIALOGUE(true, true),
    /** Whoever wants to bids at once (article 2.26). */
    OPEN(false, false),
    /** Candidates are selected, who then bid (article 2.27). */
    RESTRICTED(true, false),
    /** Social and other specific services: the design is free (articles 2.38 and 2.39). */
    LIGHT_REGIME(true, true);

    private final boolean selects;
    private final boolean talks;

    Procedure(boolean selects, boolean talks) {
        this.selects = selects;
        this.talks = talks;
    }

    /** Whether bids are asked of selected candidates only. */
    public boolean selects() {
        return selects;
    }

    /**
     * Whether what candidates declared is checked in this phase: before the selection, or where nobody is selected, from the opening of the bids until the
     * decision on the award.
     */
    public boolean checksIn(Phase phase) {
        return selects
                ? phase == Phase.SELECTING
                : phase.hasReached(Phase.OPENED) && !phase.hasReached(Phase.AWARDED) && !phase.isOver();
    }

    /** Whether the client may know in this phase who takes part: where nobody is selected beforehand not before the bids were opened. */
    public boolean tellsCandidatesIn(Phase phase) {
        return selects || phase.hasReached(Phase.OPENED);
    }

    /** Whether bids can be asked for right after the selection, without a dialogue. */
    public boolean invitesAtOnce() {
        return this == RESTRICTED || this == LIGHT_REGIME;
    }

    /** Whether there can be rounds of dialogue. */
    public boolean talks() {
        return talks;
    }
}
