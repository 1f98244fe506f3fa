package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReadOnce;

import java.util.Optional;

/** All tenders. */
@ApplicationScoped
public class Tenders {

    @PersistenceContext
    EntityManager entities;

    /** Afterwards the tender has its id. */
    public void add(Tender tender) {
        entities.persist(tender);
        entities.flush();
    }

    public Optional<Tender> find(TenderNumber number) {
        return ReadOnce.get(new Asked(number), () -> read(number));
    }

    private record Asked(TenderNumber number) {}

    private Optional<Tender> read(TenderNumber number) {
        return entities.createQuery("select t from Tender t where t.number = :number", Tender.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Tender get(TenderNumber number) {
        return find(number).orElseThrow(() -> new Missing("tender", number));
    }

    public Tender get(long id) {
        return Optional.ofNullable(entities.find(Tender.class, id)).orElseThrow(() -> new Missing("tender", id));
    }

    /** To change it: until the transaction ends nobody else can, and what others did meanwhile is seen. */
    public Tender locked(TenderNumber number) {
        var held = entities.createQuery("select t from Tender t where t.number = :number", Tender.class)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("tender", number));
        entities.refresh(held);
        return held;
    }

    /** Writes what was changed until now. */
    void flush() {
        entities.flush();
    }
}
