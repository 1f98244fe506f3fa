package nl.uitkomst.domain.review;

import nl.uitkomst.domain.shared.RuleBroken;

/** What a review forbids. */
public enum ReviewRule implements RuleBroken.Rule {
    /** A KPI was marked to be returned, so the whole cannot be accepted. Detail: the codes of these KPIs. */
    MARKED_FOR_RETURN,
    REASON_NEEDED,
    TEXT_NEEDED,
    /** Detail: the most characters. */
    TEXT_TOO_LONG,
    NOT_SUBMITTED,
    /** There is nothing to answer yet. */
    NOTHING_FILLED
}
