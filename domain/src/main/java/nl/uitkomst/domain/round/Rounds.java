package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.UUID;

/** The rounds of tenders, and the talks in them. */
@ApplicationScoped
public class Rounds {

    @PersistenceContext
    EntityManager entities;

    void add(Round round) {
        entities.persist(round);
        entities.flush();
    }

    void add(PrivateTalk talk) {
        entities.persist(talk);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** In the order in which they were held. */
    List<Round> of(long tender) {
        return entities.createQuery("select r from Round r where r.tender = :tender order by r.number", Round.class)
                .setParameter("tender", tender)
                .getResultList();
    }

    Round get(long tender, int number) {
        return of(tender).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Missing("round", number));
    }

    List<PrivateTalk> talks(long tender) {
        return entities.createQuery(
                        "select t from PrivateTalk t where t.round.tender = :tender order by t.startsAt",
                        PrivateTalk.class)
                .setParameter("tender", tender)
                .getResultList();
    }

    PrivateTalk talk(long tender, UUID key) {
        return talks(tender).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("talk", key));
    }
}
