package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Writes down what research says of a type of people, and says it otherwise when more is known. */
@ApplicationScoped
public class RecordPersona {

    @Inject
    PersonaDesk desk;

    @Inject
    Personas personas;

    /**
     * @param lookedAgain whether the writer looked once more at what may be the data of a person
     * @param illustrative whether it is a shipped example
     * @return by which it is known
     * @throws RuleBroken for the first thing that is wrong with it; {@link #faults} tells all
     */
    @Transactional
    public UUID record(Person by, Sketch sketch, boolean lookedAgain, boolean illustrative) {
        desk.requireMaker(by);
        PersonaFault.requireNone(desk.faults(by, sketch, null));
        requireLookedAgain(sketch, lookedAgain);
        var axes = personas.axesByKey(by.organisation());
        var persona = new Persona(sketch, axes, illustrative, by, desk.now());
        personas.add(persona);
        desk.written(by, "persona.record", persona);
        return persona.publicId();
    }

    /** @param versionRead the version of the persona on which the change was made */
    @Transactional
    public void change(Person by, UUID key, Sketch sketch, boolean lookedAgain, long versionRead) {
        var persona = desk.take(by, key);
        PersonaFault.requireNone(desk.faults(by, sketch, key));
        requireLookedAgain(sketch, lookedAgain);
        persona.change(sketch, personas.axesByKey(by.organisation()), versionRead, by, desk.now());
        desk.written(by, "persona.change", persona);
    }

    /**
     * All that is wrong with what is to be written down, to be told at its fields.
     *
     * @param itself the one that is said otherwise; absent for a new one
     */
    @Transactional
    public List<PersonaFault> faults(Person by, Sketch sketch, @Nullable UUID itself) {
        desk.requireMaker(by);
        return desk.faults(by, sketch, itself);
    }

    private static void requireLookedAgain(Sketch sketch, boolean lookedAgain) {
        if (!lookedAgain && !sketch.suspect().isEmpty()) {
            throw new RuleBroken(Persona.Rule.MAY_HOLD_PERSON);
        }
    }
}
