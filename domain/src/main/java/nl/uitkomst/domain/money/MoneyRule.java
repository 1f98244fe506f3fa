package nl.uitkomst.domain.money;

import nl.uitkomst.domain.shared.RuleBroken;

/** What is refused about the money of a contract. */
public enum MoneyRule implements RuleBroken.Rule {
    /** Money rules are already agreed from this day or later. */
    LATER_AGREEMENT,
    /** A covenant has parties without payment. */
    NO_PAYMENT,
    /** Not a contract year of this contract. */
    NOT_A_YEAR,
    /** Indexation touches future years only. */
    YEAR_BEGUN,
    /** The year was indexed before. */
    INDEXED_ALREADY,
    /** What was looked at before indexing is not what stands there now. */
    CHANGED_MEANWHILE,
    /** More percent than the rule allows. */
    ABOVE_RULE,
    /** The amounts together would pass the ceiling of the year. */
    ABOVE_CEILING,
    /** The reference was used for another payment of this contract. */
    REFERENCE_TAKEN,
    /** A correction itself is not corrected, and a payment only once. */
    CORRECTED_ALREADY,
    /** Payments only belong to an agreed contract. */
    NOT_AGREED,
    /** Corrects nothing that is known. */
    REASON_NEEDED,
    /** The file holds faults, so that nothing of it is taken over. */
    FILE_WITH_FAULTS
}
