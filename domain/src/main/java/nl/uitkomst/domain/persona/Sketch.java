package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.PersonalData;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is said of a persona.
 *
 * @param needs one need a line
 * @param scores by the key of the axis; an axis without a score is left out
 */
public record Sketch(String name, String quote, String about, String needs, Map<String, Integer> scores) {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_QUOTE = 200;
    public static final int LONGEST_TEXT = 2000;

    public Sketch {
        name = CleanText.of(name);
        quote = CleanText.of(quote);
        about = CleanText.of(about);
        needs = CleanText.of(needs);
        scores = Map.copyOf(scores);
    }

    /**
     * All that is wrong with it, in the order of its fields.
     *
     * @param axes the keys of those that its organisation uses
     */
    List<PersonaFault> faults(Set<String> axes) {
        var found = new ArrayList<>(PersonaFault.ofNeeded(name, Rule.NAME_MISSING, LONGEST_NAME, Place.NAME, ""));
        found.addAll(PersonaFault.ofText(quote, LONGEST_QUOTE, Place.QUOTE, ""));
        found.addAll(PersonaFault.ofText(about, LONGEST_TEXT, Place.ABOUT, ""));
        found.addAll(PersonaFault.ofText(needs, LONGEST_TEXT, Place.NEEDS, ""));
        new TreeMap<>(scores).forEach((axis, score) -> {
            if (!axes.contains(axis)) {
                found.add(PersonaFault.at(axis, Rule.NO_SUCH_AXIS, Place.SCORE));
            } else if (score < Axis.LOWEST || score > Axis.HIGHEST) {
                found.add(PersonaFault.at(axis, Rule.SCORE_OUT_OF_RANGE, Place.SCORE, Axis.LOWEST, Axis.HIGHEST));
            }
        });
        return found;
    }

    /** What in its words may be the data of a person. */
    public Set<PersonalData.Kind> suspect() {
        return PersonalData.in(String.join("\n", quote, about, needs));
    }
}
