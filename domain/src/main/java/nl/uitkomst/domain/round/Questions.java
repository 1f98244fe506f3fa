package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.UUID;

/** What candidates asked in tenders. */
@ApplicationScoped
public class Questions {

    @PersistenceContext
    EntityManager entities;

    void add(Question question) {
        entities.persist(question);
        entities.flush();
    }

    void add(Notice notice) {
        entities.persist(notice);
        entities.flush();
    }

    /** In the order in which they were asked; for the client only. */
    List<Question> of(long tender) {
        return entities.createQuery(
                        "select q from Question q where q.tender = :tender order by q.askedAt", Question.class)
                .setParameter("tender", tender)
                .getResultList();
    }

    Question get(long tender, UUID key) {
        return entities.createQuery(
                        "select q from Question q where q.tender = :tender and q.publicId = :key", Question.class)
                .setParameter("tender", tender)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("question", key));
    }

    int notices(long tender) {
        return ((Number) entities.createQuery("select count(n) from Notice n where n.tender = :tender")
                        .setParameter("tender", tender)
                        .getSingleResult())
                .intValue();
    }
}
