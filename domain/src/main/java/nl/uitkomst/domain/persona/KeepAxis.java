package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.Missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes an axis into use on which an organisation places its personas, and calls it otherwise. */
@ApplicationScoped
public class KeepAxis {

    public static final int LONGEST = 60;

    @Inject
    PersonaDesk desk;

    @Inject
    Personas personas;

    @Inject
    AuditTrail audit;

    /** How an axis and its ends are called. */
    public record Naming(String name, String low, String high) {

        public Naming {
            name = CleanText.of(name);
            low = CleanText.of(low);
            high = CleanText.of(high);
        }
    }

    /** @return the key of the axis */
    @Transactional
    public String add(Person by, Naming naming) {
        desk.requireMaker(by);
        PersonaFault.requireNone(faults(by, naming, ""));
        var taken = personas.axesByKey(by.organisation()).keySet();
        var axis = new Axis(Keys.of(naming.name(), taken), naming.name(), naming.low(), naming.high());
        personas.add(new KeptAxis(by.organisation(), axis));
        audit.record(by, "persona.axis.add", "axis", axis.key(), null, Map.of("name", axis.name()));
        return axis.key();
    }

    @Transactional
    public void rename(Person by, String key, Naming naming) {
        desk.requireMaker(by);
        var axis = personas.axesByKey(by.organisation()).get(key);
        if (axis == null) {
            throw new Missing("axis", key);
        }
        PersonaFault.requireNone(faults(by, naming, key));
        axis.call(naming.name(), naming.low(), naming.high());
        audit.record(by, "persona.axis.rename", "axis", key, null, Map.of("name", naming.name()));
    }

    /**
     * All that is wrong with how it is called.
     *
     * @param itself its key; empty for a new one
     */
    @Transactional
    public List<PersonaFault> faults(Person by, Naming naming, String itself) {
        var found =
                new ArrayList<>(PersonaFault.ofNeeded(naming.name(), Rule.NAME_MISSING, LONGEST, Place.NAME, itself));
        personas.axes(by.organisation()).stream()
                .filter(other -> !other.key().equals(itself) && other.name().equalsIgnoreCase(naming.name()))
                .forEach(other -> found.add(PersonaFault.at(itself, Rule.NAME_TAKEN, Place.NAME, other.name())));
        found.addAll(PersonaFault.ofNeeded(naming.low(), Rule.END_MISSING, LONGEST, Place.LOW, itself));
        found.addAll(PersonaFault.ofNeeded(naming.high(), Rule.END_MISSING, LONGEST, Place.HIGH, itself));
        return found;
    }
}
