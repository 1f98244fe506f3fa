package nl.uitkomst.domain.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The decision rules of all contracts. */
@ApplicationScoped
public class AgreedRules {

    @PersistenceContext
    EntityManager entities;

    void add(AgreedRule rule) {
        entities.persist(rule);
        entities.flush();
    }

    /** All that were put down, the newest first. */
    public List<AgreedRule> of(long contract) {
        return entities.createQuery(
                        "select r from AgreedRule r where r.contract = :contract order by r.number desc",
                        AgreedRule.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** To change one of them: until the transaction ends nobody else can. */
    List<AgreedRule> take(long contract) {
        return entities.createQuery(
                        "select r from AgreedRule r where r.contract = :contract order by r.number desc",
                        AgreedRule.class)
                .setParameter("contract", contract)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** By which a voting that opens on this day goes. */
    public Optional<AgreedRule> inForce(long contract, LocalDate day) {
        return inForce(of(contract), day);
    }

    /** The one that began last counts; of two that began on the same day, the one that was put down later. */
    static Optional<AgreedRule> inForce(List<AgreedRule> newestFirst, LocalDate day) {
        return newestFirst.stream()
                .filter(rule -> rule.isInForceOn(day))
                .reduce((one, other) -> other.inForceFrom().isAfter(one.inForceFrom()) ? other : one);
    }
}
