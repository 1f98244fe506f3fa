package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.CleanText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a journey is made of.
 *
 * @param across the key of the axis from left to right
 * @param up the key of the axis from below to above
 * @param stages from first to last; a new one has no key yet
 * @param personas those that make it, in the order in which they are shown
 */
public record JourneyPlan(
        String title, String about, String across, String up, List<Stage> stages, List<UUID> personas) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ABOUT = 2000;
    public static final int LONGEST_STAGE = 60;
    public static final int FEWEST_STAGES = 2;
    public static final int MOST_STAGES = 12;
    public static final int MOST_PERSONAS = 12;

    public JourneyPlan {
        title = CleanText.of(title);
        about = CleanText.of(about);
        stages = stages.stream()
                .map(stage -> new Stage(stage.key(), CleanText.of(stage.name())))
                .toList();
        personas = List.copyOf(personas);
    }

    /** All that is wrong with it by itself, in the order of its fields. */
    List<PersonaFault> faults() {
        var found = new ArrayList<>(PersonaFault.ofNeeded(title, Rule.TITLE_MISSING, LONGEST_TITLE, Place.TITLE, ""));
        found.addAll(PersonaFault.ofText(about, LONGEST_ABOUT, Place.ABOUT, ""));
        if (across.isEmpty()) {
            found.add(PersonaFault.of(Rule.AXIS_MISSING, Place.ACROSS));
        }
        if (up.isEmpty()) {
            found.add(PersonaFault.of(Rule.AXIS_MISSING, Place.UP));
        } else if (up.equals(across)) {
            found.add(PersonaFault.of(Rule.AXES_SAME, Place.UP));
        }
        addStages(found);
        if (personas.isEmpty()) {
            found.add(PersonaFault.of(Rule.NO_PERSONAS, Place.PERSONAS));
        }
        if (personas.size() > MOST_PERSONAS) {
            found.add(PersonaFault.of(Rule.TOO_MANY_PERSONAS, Place.PERSONAS, MOST_PERSONAS));
        }
        return found;
    }

    private void addStages(List<PersonaFault> found) {
        if (stages.size() < FEWEST_STAGES) {
            found.add(PersonaFault.of(Rule.TOO_FEW_STAGES, Place.STAGES, FEWEST_STAGES));
        }
        if (stages.size() > MOST_STAGES) {
            found.add(PersonaFault.of(Rule.TOO_MANY_STAGES, Place.STAGES, MOST_STAGES));
        }
        var names = new HashSet<String>();
        for (var row = 0; row < stages.size(); row++) {
            var name = stages.get(row).name();
            var which = String.valueOf(row);
            found.addAll(PersonaFault.ofNeeded(name, Rule.STAGE_NAME_MISSING, LONGEST_STAGE, Place.STAGES, which));
            if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
                found.add(PersonaFault.at(which, Rule.STAGE_TWICE, Place.STAGES, name));
            }
        }
    }
}
