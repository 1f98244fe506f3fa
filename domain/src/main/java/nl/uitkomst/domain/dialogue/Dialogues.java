package nl.uitkomst.domain.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.util.List;
import java.util.Optional;

/** The dialogues of all contracts. */
@ApplicationScoped
public class Dialogues {

    private static final String ONE =
            "select d from Dialogue d where d.contract = :contract and d.period.start = :start and d.period.calendar = :calendar";

    @PersistenceContext
    EntityManager entities;

    void add(Dialogue dialogue) {
        entities.persist(dialogue);
        entities.flush();
    }

    /** So that what was confirmed stands before it is closed. */
    void flush() {
        entities.flush();
    }

    /** Those of a contract, the earliest period first. */
    public List<Dialogue> of(long contract) {
        return entities.createQuery(
                        "select d from Dialogue d where d.contract = :contract order by d.period.start", Dialogue.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    public Optional<Dialogue> of(long contract, ReportingPeriod period) {
        return entities.createQuery(ONE, Dialogue.class)
                .setParameter("contract", contract)
                .setParameter("start", period.start())
                .setParameter("calendar", period.calendar())
                .getResultStream()
                .findFirst();
    }

    /** To change it: until the transaction ends nobody else can, so that two people who write at once both do. */
    Optional<Dialogue> take(long contract, ReportingPeriod period) {
        return entities.createQuery(ONE, Dialogue.class)
                .setParameter("contract", contract)
                .setParameter("start", period.start())
                .setParameter("calendar", period.calendar())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
