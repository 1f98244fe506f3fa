package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.util.List;
import java.util.Optional;

/** All endings of contracts before their time. */
@ApplicationScoped
public class Endings {

    @PersistenceContext
    EntityManager entities;

    void add(Ending ending) {
        entities.persist(ending);
        entities.flush();
    }

    /** The one that is proposed or was decided; of what was withdrawn nothing. */
    public Optional<Ending> current(long contract) {
        return of(contract).stream()
                .filter(ending -> ending.status() != Ending.Status.WITHDRAWN)
                .findFirst();
    }

    /** Every ending that was ever proposed, the last one first. */
    public List<Ending> of(long contract) {
        return entities.createQuery(
                        "select e from Ending e where e.contract = :contract order by e.id desc", Ending.class)
                .setParameter("contract", contract)
                .getResultList();
    }
}
