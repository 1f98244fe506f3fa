package nl.uitkomst.domain.action;

import nl.uitkomst.domain.shared.RuleBroken;

import java.util.List;

/**
 * One thing that is wrong with a planned action.
 *
 * @param place which field it is about
 * @param index which step, from 0; 0 for every other place
 */
public record ActionFault(Rule rule, Place place, int index, List<Object> details) {

    public enum Rule implements RuleBroken.Rule {
        TITLE_MISSING,
        STEP_MISSING,
        /** A text looks like it holds a citizen service number. */
        BSN,
        /** Neither a party of the contract nor a provider that takes part. */
        OWNER_OUTSIDE,
        /** Detail: the code. */
        NO_SUCH_KPI,
        /** Detail: the day on which the action begins. */
        DUE_BEFORE_BEGIN,
        /** Details: the day on which the action begins, the day on which it is due. */
        STEP_OUTSIDE,
        /** Details: the first and the last period of the contract. */
        NO_SUCH_PERIOD,
        /** Detail: the day on which the action begins. */
        EXPECTED_BEFORE_BEGIN
    }

    public enum Place {
        TITLE,
        WHY,
        KPI,
        OWNER,
        DUE,
        STEP_WORDS,
        STEP_DUE,
        EXPECTED_KPI,
        EXPECTED_BY
    }

    static ActionFault of(Rule rule, Place place, int index, Object... details) {
        return new ActionFault(rule, place, index, List.of(details));
    }

    public RuleBroken broken() {
        return new RuleBroken(rule, details.toArray());
    }
}
