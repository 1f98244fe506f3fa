package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.persona.PersonaFault.Place;
import nl.uitkomst.domain.persona.PersonaFault.Rule;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where personas are handed out to whoever may read or write them, and where what was done is written down. */
@ApplicationScoped
class PersonaDesk {

    @Inject
    Personas personas;

    @Inject
    PersonaPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    void requireMaker(Person by) {
        policy.requireKeep(policy.mayKeep(by));
    }

    Persona open(Person by, UUID key) {
        var persona = personas.get(key);
        policy.requireRead(policy.mayRead(by, persona.organisation()), "persona", key);
        return persona;
    }

    Persona take(Person by, UUID key) {
        var persona = open(by, key);
        policy.requireKeep(policy.mayKeep(by, persona.organisation()));
        return persona;
    }

    /** @param itself the one that is said otherwise; absent for a new one */
    List<PersonaFault> faults(Person by, Sketch sketch, @Nullable UUID itself) {
        var found = new ArrayList<>(
                sketch.faults(personas.axesByKey(by.organisation()).keySet()));
        personas.named(by.organisation(), sketch.name())
                .filter(other -> !other.publicId().equals(itself))
                .ifPresent(other -> found.add(PersonaFault.of(Rule.NAME_TAKEN, Place.NAME, other.name())));
        return found;
    }

    void written(Person by, String act, Persona persona) {
        audit.record(by, act, "persona", persona.publicId().toString(), null, Map.of("name", persona.name()));
    }

    Instant now() {
        return clock.instant();
    }
}
