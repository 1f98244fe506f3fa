package nl.uitkomst.domain.kpi;

/** Whether a KPI warns early, or says what was reached in the end. */
public enum Nature {
    EARLY_SIGNAL,
    OUTCOME
}
