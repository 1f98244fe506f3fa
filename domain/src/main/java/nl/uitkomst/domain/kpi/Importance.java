package nl.uitkomst.domain.kpi;

/** How a KPI weighs. Few are at the core: four to seven is what PIANOo advises for a contract that is steered by its results. */
public enum Importance {
    /** Counts in the judgement whether the contract is on course. */
    CORE,
    /** Is followed and talked about, but the contract is not judged by it. */
    WATCH
}
