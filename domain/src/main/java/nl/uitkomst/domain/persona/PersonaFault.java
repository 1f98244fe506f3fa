package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.shared.Bsn;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is wrong with a persona, an axis, a journey or its research.
 *
 * @param place which field it is about
 * @param which of several such fields: the key of an axis, stage or persona, or a row from 0; empty where there is one
 */
public record PersonaFault(Rule rule, Place place, String which, List<Object> details) {

    public enum Rule implements RuleBroken.Rule {
        NAME_MISSING,
        /** Detail: the most characters. */
        TOO_LONG,
        /** A text looks like it holds a citizen service number. */
        BSN,
        /** Detail: the name. */
        NAME_TAKEN,
        /** Details: the lowest and the highest score. */
        SCORE_OUT_OF_RANGE,
        NO_SUCH_AXIS,
        END_MISSING,
        TITLE_MISSING,
        AXIS_MISSING,
        AXES_SAME,
        /** Detail: the fewest. */
        TOO_FEW_STAGES,
        /** Detail: the most. */
        TOO_MANY_STAGES,
        STAGE_NAME_MISSING,
        /** Detail: the name. */
        STAGE_TWICE,
        NO_SUCH_STAGE,
        /** Something is said in it. Detail: its name. */
        STAGE_FILLED,
        NO_PERSONAS,
        /** Detail: the most. */
        TOO_MANY_PERSONAS,
        NO_SUCH_PERSONA,
        /** Something is said in its row. Detail: its name. */
        PERSONA_FILLED,
        /** Details: the persona and the axis. */
        SCORE_MISSING,
        /** A moment is marked, but nothing is said of what someone does, feels or needs there. */
        MOMENT_WITHOUT_CELL,
        SOURCE_MISSING,
        NOBODY_ASKED,
        /** Detail: how many were asked. */
        MORE_ANSWERS_THAN_ASKED,
        FEWER_THAN_NOBODY,
        UNTIL_BEFORE_FROM,
        /** Detail: today. */
        IN_FUTURE,
        ALT_MISSING
    }

    public enum Place {
        NAME,
        QUOTE,
        ABOUT,
        NEEDS,
        SCORE,
        LOW,
        HIGH,
        TITLE,
        ACROSS,
        UP,
        STAGES,
        PERSONAS,
        DOES,
        FEELS,
        MOMENT,
        ASKED,
        ANSWERED,
        FROM,
        UNTIL,
        SOURCE,
        FINDINGS,
        ALT
    }

    static PersonaFault of(Rule rule, Place place, Object... details) {
        return new PersonaFault(rule, place, "", List.of(details));
    }

    static PersonaFault at(String which, Rule rule, Place place, Object... details) {
        return new PersonaFault(rule, place, which, List.of(details));
    }

    /** What no text may be: longer than is kept, or with a citizen service number in it. */
    static List<PersonaFault> ofText(String text, int longest, Place place, String which) {
        var found = new ArrayList<PersonaFault>();
        if (text.length() > longest) {
            found.add(at(which, Rule.TOO_LONG, place, longest));
        }
        if (Bsn.isIn(text)) {
            found.add(at(which, Rule.BSN, place));
        }
        return found;
    }

    /** The same, for a text that has to be there. */
    static List<PersonaFault> ofNeeded(String text, Rule whenEmpty, int longest, Place place, String which) {
        return text.isEmpty() ? List.of(at(which, whenEmpty, place)) : ofText(text, longest, place, which);
    }

    /** @throws RuleBroken for the first thing that is wrong */
    static void requireNone(List<PersonaFault> faults) {
        faults.stream().findFirst().ifPresent(fault -> {
            throw fault.broken();
        });
    }

    public RuleBroken broken() {
        return new RuleBroken(rule, details.toArray());
    }
}
