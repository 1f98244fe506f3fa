package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;

import java.util.UUID;

/** The pictures that were sent of personas, for whoever may see these. */
@ApplicationScoped
public class PersonaPictures {

    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonaPolicy policy;

    @Inject
    JourneyViews views;

    void add(PersonaPicture picture) {
        entities.persist(picture);
        entities.flush();
    }

    /** A fixed journey still shows the picture that its personas had. */
    void forgetUnlessFixed(UUID picture) {
        entities.flush();
        var shown = entities.createNativeQuery("select count(*) from journey where frozen like concat('%', ?1, '%')")
                .setParameter(1, picture.toString())
                .getSingleResult();
        if (((Number) shown).longValue() == 0) {
            entities.remove(get(picture));
        }
    }

    private PersonaPicture get(UUID picture) {
        return entities.createQuery("select p from PersonaPicture p where p.publicId = :key", PersonaPicture.class)
                .setParameter("key", picture)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("picture", picture));
    }

    /** @throws Missing also when it is there, but not for this person */
    public PersonaPicture of(Person reader, UUID picture) {
        var found = get(picture);
        if (!policy.mayRead(reader, found.organisation())) {
            throw new Hidden("picture", picture);
        }
        return found;
    }

    /** One that a journey shows, which more people may read than the organisation of its personas. */
    public PersonaPicture of(Person reader, UUID journey, UUID picture) {
        var seen = views.of(journey);
        var shown = seen.personas().stream()
                .anyMatch(persona ->
                        persona.picture().sent().filter(picture::equals).isPresent());
        if (!shown || !policy.mayRead(reader, seen.organisation(), journey)) {
            throw new Hidden("picture", picture);
        }
        return get(picture);
    }
}
