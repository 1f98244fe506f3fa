package nl.uitkomst.domain.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;

/** The amendments of all contracts. */
@ApplicationScoped
public class Amendments {

    @PersistenceContext
    EntityManager entities;

    /** Afterwards the amendment has its id. */
    public void add(Amendment amendment) {
        entities.persist(amendment);
        entities.flush();
    }

    /** @throws Missing when the contract has none with this number */
    public Amendment get(long contract, int number) {
        return entities.createQuery(
                        "select a from Amendment a where a.contract = :contract and a.number = :number",
                        Amendment.class)
                .setParameter("contract", contract)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("amendment", number));
    }

    /** By number. */
    public List<Amendment> of(long contract) {
        return entities.createQuery(
                        "select a from Amendment a where a.contract = :contract order by a.number", Amendment.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Writes what was changed until now. */
    public void flush() {
        entities.flush();
    }
}
