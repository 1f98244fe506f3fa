package nl.uitkomst.domain.persona;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The journeys of all organisations. */
@ApplicationScoped
public class Journeys {

    @PersistenceContext
    EntityManager entities;

    @Inject
    JourneyViews views;

    void add(Journey journey) {
        entities.persist(journey);
        entities.flush();
    }

    /** Writes what was changed until now, so that stages and personas are there before what is said of them. */
    void flush() {
        entities.flush();
    }

    public Optional<Journey> find(UUID key) {
        return entities.createQuery("select j from Journey j where j.publicId = :key", Journey.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Journey get(UUID key) {
        return find(key).orElseThrow(() -> new Missing("journey", key));
    }

    /** Holds it: whoever comes second waits, and then finds it as it became. */
    Journey take(UUID key) {
        var found = get(key);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    /**
     * Fixes a journey for good as it is shown now, with its personas; to be called in the transaction in which a tender is announced. A journey that is fixed
     * already stays as it is, so that a second tender can take the same.
     *
     * @throws RuleBroken when nothing is said yet of some persona in some stage
     */
    public void freeze(UUID key, Instant now) {
        var journey = take(key);
        if (journey.frozenAt().isPresent()) {
            return;
        }
        journey.freeze(JourneyText.of(views.of(key)), now);
        entities.flush();
    }
}
