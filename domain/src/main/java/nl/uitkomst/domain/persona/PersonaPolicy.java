package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Decides who may do what with personas and journeys: they are their organisation's, whose contract managers write them, until something shows them to others. */
@ApplicationScoped
public class PersonaPolicy {

    private static final Set<Role> READERS = EnumSet.of(Role.CONTRACT_MANAGER, Role.ALDERMAN, Role.AUDITOR);

    @Inject
    Instance<JourneyAudience> audiences;

    /** Whether there are personas for this person at all. */
    public boolean mayRead(Person person) {
        return READERS.contains(person.role());
    }

    public boolean mayRead(Person person, long organisation) {
        return mayRead(person) && person.organisation() == organisation;
    }

    public boolean mayRead(Person person, long organisation, UUID journey) {
        return mayRead(person, organisation)
                || audiences.stream().anyMatch(audience -> audience.mayRead(person, journey));
    }

    public boolean mayKeep(Person person) {
        return person.role() == Role.CONTRACT_MANAGER;
    }

    public boolean mayKeep(Person person, long organisation) {
        return mayKeep(person) && person.organisation() == organisation;
    }

    /** @throws Hidden when this person may not even know of it */
    void requireRead(boolean allowed, String what, Object key) {
        if (!allowed) {
            throw new Hidden(what, key);
        }
    }

    /** @throws RuleBroken when it may be seen, but not changed */
    void requireKeep(boolean allowed) {
        if (!allowed) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
    }
}
