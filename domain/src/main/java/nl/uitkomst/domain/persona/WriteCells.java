package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what personas do, feel and need in the stages of a journey, and where that changes. */
@ApplicationScoped
public class WriteCells {

    @Inject
    JourneyDesk desk;

    /**
     * @param cells one, a row or all of them; an empty one takes away what was said there
     * @param versionRead the version of the journey on which they were written
     * @throws RuleBroken for the first thing that is wrong; {@link #faults} tells all
     */
    @Transactional
    public void write(Person by, UUID key, List<Cell> cells, long versionRead) {
        var journey = desk.take(by, key);
        PersonaFault.requireNone(faults(cells));
        journey.write(cells, versionRead, by, desk.now());
        desk.written(by, "journey.write", journey);
    }

    /** All that is wrong with what is said, by stage. */
    public static List<PersonaFault> faults(List<Cell> cells) {
        var found = new ArrayList<PersonaFault>();
        for (var cell : cells) {
            var which = cell.spot().stage();
            found.addAll(PersonaFault.ofText(cell.does(), Cell.LONGEST, Place.DOES, which));
            found.addAll(PersonaFault.ofText(cell.feels(), Cell.LONGEST, Place.FEELS, which));
            found.addAll(PersonaFault.ofText(cell.needs(), Cell.LONGEST, Place.NEEDS, which));
            var moment = cell.keyMoment().orElse("");
            found.addAll(PersonaFault.ofText(moment, Cell.LONGEST_MOMENT, Place.MOMENT, which));
            if (!moment.isEmpty() && (cell.does() + cell.feels() + cell.needs()).isEmpty()) {
                found.add(PersonaFault.at(which, Rule.MOMENT_WITHOUT_CELL, Place.MOMENT));
            }
        }
        return found;
    }
}
