package nl.uitkomst.domain.kpi;

/** Whether a KPI counts what happened during the period, or what stands at its end. */
public enum Measure {
    FLOW,
    STOCK
}
