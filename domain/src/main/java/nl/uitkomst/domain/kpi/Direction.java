package nl.uitkomst.domain.kpi;

/** Which side of the target is the good one. */
public enum Direction {
    AT_LEAST,
    AT_MOST,
    BETWEEN
}
