package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.Optional;

/** The awards of all tenders. */
@ApplicationScoped
public class Awards {

    @PersistenceContext
    EntityManager entities;

    /** Writes it at once: the tender may only be awarded once the decision is there. */
    void add(Award award) {
        entities.persist(award);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    public Optional<Award> find(long tender) {
        return entities.createQuery("select a from Award a where a.tender = :tender", Award.class)
                .setParameter("tender", tender)
                .getResultStream()
                .findFirst();
    }
}
