package nl.uitkomst.domain.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Euro;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The settlements of all contract years. */
@ApplicationScoped
class Settlements {

    @PersistenceContext
    EntityManager entities;

    void add(Settlement settlement) {
        entities.persist(settlement);
        entities.flush();
    }

    /** So that what was signed stands before it is closed. */
    void flush() {
        entities.flush();
    }

    /** Those of one contract year, the newest first. */
    List<Settlement> of(long contract, int year) {
        return entities.createQuery(
                        "select s from Settlement s where s.contract = :contract and s.year = :year order by s.number desc",
                        Settlement.class)
                .setParameter("contract", contract)
                .setParameter("year", year)
                .getResultList();
    }

    /** To change one of them: until the transaction ends nobody else can, nor enter money for the year. */
    List<Settlement> take(long contract, int year) {
        return entities.createQuery(
                        "select s from Settlement s where s.contract = :contract and s.year = :year order by s.number desc",
                        Settlement.class)
                .setParameter("contract", contract)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those of a contract, the earliest year first, and of each year the newest first. */
    List<Settlement> of(long contract) {
        return entities.createQuery(
                        "select s from Settlement s where s.contract = :contract order by s.year, s.number desc",
                        Settlement.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** Those of these contracts that are not closed yet, the earliest drawn up first. */
    List<Settlement> open(List<Long> contracts) {
        if (contracts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select s from Settlement s where s.contract in :contracts
                          and s.status in (nl.uitkomst.domain.settlement.Settlement.Status.DRAFT,
                                           nl.uitkomst.domain.settlement.Settlement.Status.RETURNED)
                        order by s.drawnAt""", Settlement.class)
                .setParameter("contracts", contracts)
                .getResultList();
    }

    /** What the year before left in the reserve; absent when it has no closed settlement with a reserve. */
    Optional<Euro> reserveAfter(long contract, int year) {
        return of(contract, year).stream()
                .filter(Settlement::isClosed)
                .max(Comparator.comparing(Settlement::number))
                .map(Settlement::statement)
                .filter(statement -> statement.has(Step.RESERVE_AFTER))
                .map(statement -> statement.amount(Step.RESERVE_AFTER));
    }
}
