package nl.uitkomst.domain.kpi;

/** Who fills the lines of a KPI. */
public enum ReportedBy {
    /** The cooperative itself, one line for the whole. */
    COOPERATIVE,
    /** Each member and main contractor. */
    MEMBERS,
    /** Each member, main contractor and subcontractor. */
    PROVIDERS
}
