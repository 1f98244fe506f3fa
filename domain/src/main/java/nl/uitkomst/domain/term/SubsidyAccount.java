package nl.uitkomst.domain.term;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.Term;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is answered, point by point, when a subsidy of three years or more is ended or cut. Article 4:51 of the General Administrative Law Act (Awb) asks
 * for a reasonable term then; the points are those by which practice judges whether the term is reasonable. It is kept with the decision.
 */
public record SubsidyAccount(Map<Point, String> answers) {

    public enum Point {
        ACTIVITIES,
        HOW_DRASTIC,
        INCOME_SHARE,
        FIXED_COSTS,
        DUTIES,
        NOTICE
    }

    public enum Rule implements RuleBroken.Rule {
        /** No account is asked for with this amendment. */
        NOT_A_CUT
    }

    public static final int YEARS = 3;

    public SubsidyAccount {
        var kept = new EnumMap<Point, String>(Point.class);
        answers.forEach((point, answer) -> kept.put(point, answer.strip()));
        answers = Map.copyOf(kept);
    }

    /** Three or more successive years for the same activities, up to and with this day (Awb 4:51, first paragraph). */
    public static boolean isAskedFor(LegalForm form, Term term, LocalDate lastDay) {
        return form == LegalForm.SUBSIDY
                && !lastDay.plusDays(1).isBefore(term.first().plusYears(YEARS));
    }

    public String answer(Point point) {
        return answers.getOrDefault(point, "");
    }

    /** The points that were not answered yet. */
    public List<Point> lacking() {
        return Stream.of(Point.values())
                .filter(point -> answer(point).isEmpty())
                .toList();
    }
}
