package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What someone may read of personas and journeys: those of the own organisation in four queries, one of them in as many as {@link JourneyViews} needs. */
@ApplicationScoped
public class PersonaBoard {

    private static final String JOURNEYS = """
            select cast(j.public_id as char), j.title, j.illustrative, cast(j.frozen_at as char), cast(j.changed_at as char),
                   (select count(*) from journey_stage s where s.journey_id = j.id) as stages,
                   (select count(*) from journey_persona p where p.journey_id = j.id) as personas,
                   (select count(*) from journey_cell c where c.journey_id = j.id) as filled,
                   (select count(c.key_moment) from journey_cell c where c.journey_id = j.id) as moments
            from journey j where j.organisation_id = ?1 order by j.title, j.id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Personas personas;

    @Inject
    JourneyViews views;

    @Inject
    PersonaPolicy policy;

    /**
     * A journey in a list.
     *
     * @param filled in how many cells something is said
     * @param frozen since when it never changes
     */
    public record JourneyLine(
            UUID key,
            String title,
            boolean illustrative,
            @Nullable Instant frozen,
            Instant changedAt,
            int stages,
            int personas,
            int filled,
            int keyMoments) {

        public Optional<Instant> frozenAt() {
            return Optional.ofNullable(frozen);
        }

        public int cells() {
            return stages * personas;
        }
    }

    /** @param keeps whether the reader may change them */
    public record Content(List<SeenPersona> personas, List<Axis> axes, List<JourneyLine> journeys, boolean keeps) {

        /** @throws Missing when it is not of this organisation */
        public SeenPersona persona(UUID key) {
            return personas.stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new Missing("persona", key));
        }
    }

    /** @param keeps whether the reader may change it */
    public record SeenJourney(JourneyView journey, boolean keeps) {}

    /** @throws Missing for who has nothing to do with personas */
    public Content of(Person reader) {
        policy.requireRead(policy.mayRead(reader), "personas", reader.organisation());
        var journeys = Row.of(entities.createNativeQuery(JOURNEYS).setParameter(1, reader.organisation())).stream()
                .map(PersonaBoard::line)
                .toList();
        return new Content(
                personas.of(reader.organisation()),
                personas.axes(reader.organisation()),
                journeys,
                policy.mayKeep(reader));
    }

    private static JourneyLine line(Row row) {
        return new JourneyLine(
                UUID.fromString(row.text(0)),
                row.text(1),
                row.flag(2),
                row.momentOrNull(3),
                row.moment(4),
                row.small(5),
                row.small(6),
                row.small(7),
                row.small(8));
    }

    /** @throws Missing also when it is there, but not for this person */
    public SeenJourney journey(Person reader, UUID key) {
        var journey = views.of(key);
        policy.requireRead(policy.mayRead(reader, journey.organisation(), key), "journey", key);
        return new SeenJourney(
                journey,
                policy.mayKeep(reader, journey.organisation())
                        && journey.frozenAt().isEmpty());
    }
}
