package nl.uitkomst.domain.dialogue;

import java.util.List;

/**
 * Why something belongs on an agenda.
 *
 * @param points how much it weighs
 * @param details what its words need to name, in the order of their placeholders
 */
public record Reason(Code code, int points, List<Object> details) {

    /** What can bring something on an agenda. The number says how heavily, from 0 to 100: what was agreed and not reached comes before what may go wrong. */
    public enum Code {
        REPORT_LATE(90),
        REPORT_EXPECTED(40),
        REPORT_RETURNED(60),
        PROVISIONAL(35),
        BOTTLENECKS(30),
        SUBMITTED_LATE(15),

        MISSED(50),
        /** The same for the second time in a row, or more often. */
        MISSED_AGAIN(60),
        NOT_DELIVERED(45),
        UNJUDGED(20),
        WITHIN_TOLERANCE(15),
        TURNED_WORSE(30),
        GETS_WORSE(15),
        YEAR_IN_DANGER(20),
        EXPLAINED(20),
        ASKED(25),
        /** Something is being done about it already. */
        IN_A_PLAN(0),
        TURNED_BETTER(12),
        RECOVERED(12),

        ACTION_OVERDUE(60),
        STEP_OVERDUE(45),
        ACTION_RUNS(25),
        /** What it should bring should show by now. */
        EFFECT_DUE(20),

        COMPLAINT_LATE(50),
        VOICE_LATE(40),
        COMPLAINT_OPEN(30),
        VOICE_OPEN(15),

        VOTING_RUNS(35),
        PROPOSAL_WAITS(30),
        PROPOSAL_PUT_OFF(30),

        OUTSIDE_CORRIDOR(50),
        COST_ABOVE_LUMP_SUM(45),
        LUMP_SUM_ABOVE_CEILING(40),
        PAID_AHEAD(15),

        PAID_LATE(45),
        PAYMENT_BEHIND(30),
        ANSWERED_LATE(40),
        ALWAYS(10);

        private final int points;

        Code(int points) {
            this.points = points;
        }
    }

    static Reason of(Code code, Object... details) {
        return new Reason(code, code.points, List.of(details));
    }

    /** The same, and heavier. */
    Reason plus(int more) {
        return new Reason(code, points + more, details);
    }
}
