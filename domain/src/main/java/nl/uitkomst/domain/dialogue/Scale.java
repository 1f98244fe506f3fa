package nl.uitkomst.domain.dialogue;

/** How a side judges a point of the agenda, the best first. */
public enum Scale {
    GOOD,
    FAIR,
    WEAK,
    BAD
}
