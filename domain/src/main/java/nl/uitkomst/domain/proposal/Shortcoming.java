package nl.uitkomst.domain.proposal;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/**
 * Something that a plan lacks, or that is wrong in it.
 *
 * @param phase the number of the phase that it is about; 0 when it is about none
 */
public record Shortcoming(Part part, int phase, Rule rule, List<Object> details) {

    /** The part of the plan that it is about. */
    public enum Part {
        TITLE,
        SUMMARY,
        WITHIN_SCOPE,
        WHO_GAINS,
        CARRIER,
        RISKS,
        AMOUNT,
        PHASES,
        PHASE_NAME,
        PHASE_AMOUNT,
        PHASE_CONDITION,
        PHASE_DATE,
        KPI,
        FROM,
        TO,
        BY,
        DIALOGUE,
        ACTION
    }

    public enum Rule implements RuleBroken.Rule {
        MISSING_TITLE(false),
        MISSING(true),
        MISSING_SCOPE(true),
        MISSING_KPI(true),
        MISSING_PHASES(true),
        /** Details: what the phases come to, what is asked. */
        PHASES_DIFFER(true),
        /** Details: what is asked, what is free. */
        ABOVE_FREE(true),
        /** The period by which it should move is over already. */
        PERIOD_OVER(true),
        NO_TARGET(true),
        /** The KPI is not agreed for that period. */
        NOT_AGREED_THEN(true),
        /** Detail: what it is now. */
        NOT_BETTER(true),
        /** Detail: the longest that is taken. */
        TOO_LONG(false),
        /** Detail: how many are taken. */
        TOO_MANY_PHASES(false),
        NOT_POSITIVE(false),
        BSN(false),
        UNKNOWN_CARRIER(false),
        UNKNOWN_KPI(false),
        UNKNOWN_DIALOGUE(false),
        UNKNOWN_ACTION(false),
        NO_PERCENTAGE(false),
        NEGATIVE(false),
        /** Details: the first and the last day of the term. */
        OUTSIDE_TERM(false),
        NO_PERIOD_END(false);

        private final boolean canWait;

        Rule(boolean canWait) {
            this.canWait = canWait;
        }
    }

    static Shortcoming of(Part part, Rule rule, Object... details) {
        return new Shortcoming(part, 0, rule, List.of(details));
    }

    static Shortcoming of(Part part, int phase, Rule rule, Object... details) {
        return new Shortcoming(part, phase, rule, List.of(details));
    }

    /** Whether a draft can be kept with it. */
    public boolean canWait() {
        return rule.canWait;
    }
}
