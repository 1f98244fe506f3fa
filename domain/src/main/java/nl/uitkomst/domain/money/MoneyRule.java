package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.RuleBroken;

/** What is refused about the money of a contract. */
public enum MoneyRule implements RuleBroken.Rule {
    /** Money rules are already agreed from this day or later. */
    LATER_AGREEMENT,
    /** A covenant has parties without payment. */
    NO_PAYMENT,
    /** Not a contract year of this contract. Detail: the year. */
    NOT_A_YEAR,
    /** Detail: the code of a KPI that the contract does not have. */
    UNKNOWN_KPI,
    /** Payments and indexation only belong to a contract that everybody signed. */
    NOT_AGREED,

    /** The contract has no rule by which it is indexed. */
    NO_INDEXATION,
    /** Indexation touches future years only. Detail: the year. */
    YEAR_BEGUN,
    /** Details: the year, the percentage. */
    INDEXED_ALREADY,
    /** Detail: the most that the rule allows. */
    ABOVE_RULE,
    /** What was looked at before indexing is not what stands there now. */
    CHANGED_MEANWHILE,

    /** Detail: the day. */
    IN_FUTURE,
    /** Details: the first and the last day of the term. */
    OUTSIDE_TERM,
    NOT_ABOVE_ZERO,
    /** The amounts together would pass the ceiling. Details: the year, the ceiling, what it would come to. */
    ABOVE_CEILING,
    /** The reference was used for another payment of this contract. Detail: the reference. */
    REFERENCE_TAKEN,
    REFERENCE_MISSING,
    TEXT_TOO_LONG,
    /** A citizen service number may stand in a text. */
    BSN,
    /** A year without an instalment any more: it is settled and closed. Detail: the year. */
    YEAR_CLOSED,
    /** A correction itself is not corrected, and a payment only once. */
    CORRECTED_ALREADY,
    REASON_NEEDED,
    /** The file holds faults, so that nothing of it is taken over. */
    FILE_WITH_FAULTS
}
