package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something that keeps an amendment from being offered, or a change from being written.
 *
 * @param rule leads to the sentence that says so
 * @param details what that sentence names
 * @param subject the change that it is about; absent when it is about the amendment as a whole
 */
public record Obstacle(RuleBroken.Rule rule, List<?> details, Change.@Nullable Subject subject) {

    public enum Rule implements RuleBroken.Rule {
        NO_CHANGES,
        /** Details: the day, the first and the last day of the term. */
        DAY_OUTSIDE_TERM,
        COLLIDES,
        /** Detail: the day from which something else was agreed already. */
        BEFORE_LATER_CHANGE,
        /** Detail: the first period from which it could hold. */
        NO_PERIOD_LEFT,
        /** Details: the year. */
        YEAR_OUTSIDE_TERM,
        YEAR_WITHOUT_LUMP_SUM,
        YEAR_CLOSED,
        /** Details: the new last day, the effective date. */
        ENDS_BEFORE_IT_HOLDS,
        /** Details: the new last day, the last period with an accepted report. */
        CUTS_ACCEPTED,
        /** Details: the name of the KPI, its code, the first period without a target. */
        PERIOD_WITHOUT_TARGET,
        NO_KPIS,
        NO_CLIENT,
        NO_CONTRACTOR,
        TOO_FEW_PARTIES,
        /** An option is taken that is not agreed (any more), or not with that last day. Detail: its number. */
        NO_SUCH_OPTION,
        /** Detail: the number of the option. */
        OPTION_TAKEN,
        /** A KPI that counts already cannot begin later. Details: its code, from when it counts. */
        KPI_COUNTS_ALREADY,
        /** Inhabitants are counted of the clients, or of all parties where there are none. */
        NOT_COUNTED,
        /** A rule about money names a KPI that would no longer be agreed. Detail: its code. */
        MONEY_NAMES_KPI,
        /** A part that begins later is a KPI that would no longer be agreed. Detail: its code. */
        TIME_NAMES_KPI,
        NOTHING_PAID,
        /** A subsidy of three years or more becomes less, without the account of Awb 4:51. */
        SUBSIDY_ACCOUNT,
        /** Details: who wrote something else, when. */
        WRITTEN_MEANWHILE
    }

    static Obstacle of(RuleBroken.Rule rule, Object... details) {
        return new Obstacle(rule, List.of(details), null);
    }

    static Obstacle at(Change.Subject subject, RuleBroken.Rule rule, Object... details) {
        return new Obstacle(rule, List.of(details), subject);
    }
}
