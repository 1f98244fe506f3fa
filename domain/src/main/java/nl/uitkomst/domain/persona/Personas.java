package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The personas of all organisations, with the axes on which each organisation places them. */
@ApplicationScoped
public class Personas {

    private static final String SEEN = """
            select p.id, cast(p.public_id as char), p.name, p.quote, p.about, p.needs, p.figure, cast(p.picture as char), p.alt, p.illustrative, p.version
            from persona p where p.organisation_id = ?1 order by p.name
            """;

    private static final String SCORES = """
            select s.persona_id, a.axis_key, s.score
            from persona p join persona_score s on s.persona_id = p.id join persona_axis a on a.id = s.axis_id
            where p.organisation_id = ?1
            """;

    @PersistenceContext
    EntityManager entities;

    void add(Persona persona) {
        entities.persist(persona);
        entities.flush();
    }

    void remove(Persona persona) {
        entities.remove(persona);
    }

    public Persona get(UUID key) {
        return entities.createQuery("select p from Persona p where p.publicId = :key", Persona.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("persona", key));
    }

    Map<UUID, Persona> of(Collection<UUID> keys) {
        var found = new LinkedHashMap<UUID, Persona>();
        if (!keys.isEmpty()) {
            entities.createQuery(
                            "select distinct p from Persona p left join fetch p.scores where p.publicId in :keys",
                            Persona.class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(persona -> found.put(persona.publicId(), persona));
        }
        return found;
    }

    /** Those of one organisation by name, in two queries. */
    public List<SeenPersona> of(long organisation) {
        var scores = JourneyViews.scores(rows(SCORES, organisation));
        return rows(SEEN, organisation).stream()
                .map(row -> JourneyViews.persona(row, scores))
                .toList();
    }

    Optional<Persona> named(long organisation, String name) {
        return entities.createQuery(
                        "select p from Persona p where p.organisation = :organisation and p.name = :name",
                        Persona.class)
                .setParameter("organisation", organisation)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** The titles of the journeys that a persona makes. */
    List<String> journeysOf(Persona persona) {
        return entities.createQuery(
                        "select j.title from Participant p join p.journey j where p.persona = :persona order by j.title",
                        String.class)
                .setParameter("persona", persona)
                .getResultList();
    }

    void add(KeptAxis axis) {
        entities.persist(axis);
        entities.flush();
    }

    /** The axes that an organisation uses, in the order in which it began to. */
    public List<Axis> axes(long organisation) {
        return axesByKey(organisation).values().stream().map(KeptAxis::axis).toList();
    }

    Map<String, KeptAxis> axesByKey(long organisation) {
        var found = new LinkedHashMap<String, KeptAxis>();
        entities.createQuery(
                        "select a from KeptAxis a where a.organisation = :organisation order by a.id", KeptAxis.class)
                .setParameter("organisation", organisation)
                .getResultList()
                .forEach(axis -> found.put(axis.key(), axis));
        return found;
    }

    private List<Row> rows(String query, long organisation) {
        return Row.of(entities.createNativeQuery(query).setParameter(1, organisation));
    }
}
