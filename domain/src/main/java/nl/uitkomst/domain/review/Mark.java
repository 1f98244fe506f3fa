package nl.uitkomst.domain.review;

/** What the contract manager finds of one KPI of a submitted report. */
public enum Mark {
    AGREED,
    QUESTIONED,
    RETURNED
}
