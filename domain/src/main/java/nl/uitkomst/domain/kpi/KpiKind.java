package nl.uitkomst.domain.kpi;

/** How a KPI is counted. */
public enum KpiKind {
    /** Numerator divided by denominator, shown as a percentage. */
    RATIO,
    COUNT,
    /** Euros. */
    AMOUNT,
    /** A mean over respondents. */
    AVERAGE,
    /** A value as a percentage of the same period in the base year. */
    INDEX
}
