package nl.uitkomst.domain.term;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/**
 * One thing that is wrong with what is proposed about the time of a contract.
 *
 * @param place which kind of field it is about
 * @param index which of them, from 0
 */
public record TimeFault(Rule rule, Place place, int index, List<Object> details) {

    public enum Rule implements RuleBroken.Rule {
        /** Detail: the last day before it. */
        OPTION_DOES_NOT_EXTEND,
        /** Detail: the last day before it. */
        DECIDED_TOO_LATE,
        /** Detail: the first day of the contract. */
        DECIDED_BEFORE_START,
        /** Detail: the year. */
        YEAR_NOT_ADDED,
        /** Detail: the most months. */
        NOTICE_MONTHS,
        /** Details: the first and the last day that are possible. */
        DATE_OUTSIDE_TERM,
        /** Details: the first and the last day of the contract. */
        PHASE_OUTSIDE_TERM,
        /** Detail: the subject. */
        PHASE_TWICE,
        /** Detail: the code. */
        NO_SUCH_KPI
    }

    public enum Place {
        OPTION_LAST_DAY,
        OPTION_DECIDE_BY,
        OPTION_LUMP_SUM,
        NOTICE,
        DATE,
        PHASE_SUBJECT,
        PHASE_DAY
    }

    static TimeFault of(Rule rule, Place place, int index, Object... details) {
        return new TimeFault(rule, place, index, List.of(details));
    }

    public RuleBroken broken() {
        return new RuleBroken(rule, details.toArray());
    }
}
