package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who applied for tenders. */
@ApplicationScoped
public class Candidates {

    @PersistenceContext
    EntityManager entities;

    /** Afterwards the candidate has its id. */
    void add(Candidate candidate) {
        entities.persist(candidate);
        entities.flush();
    }

    /** For the client only; in the order of their random keys, which tells nothing. */
    public List<Candidate> of(Tender tender) {
        return entities.createQuery(
                        "select c from Candidate c where c.tender = :tender order by c.publicId", Candidate.class)
                .setParameter("tender", tender.id())
                .getResultList();
    }

    /** Those that are asked to bid, or did: whoever was selected and neither eliminated nor withdrew. */
    public List<Candidate> takingPart(Tender tender) {
        return of(tender).stream()
                .filter(one -> mayBid(tender.procedure(), one.status()))
                .toList();
    }

    static boolean mayBid(Procedure procedure, Candidate.Status status) {
        return status == Candidate.Status.SELECTED || status == Candidate.Status.APPLIED && !procedure.selects();
    }

    public Optional<Candidate> of(Tender tender, long organisation) {
        return entities.createQuery(
                        "select c from Candidate c where c.tender = :tender and c.organisation = :organisation",
                        Candidate.class)
                .setParameter("tender", tender.id())
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    public Candidate get(Tender tender, UUID key) {
        return entities.createQuery(
                        "select c from Candidate c where c.tender = :tender and c.publicId = :key", Candidate.class)
                .setParameter("tender", tender.id())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("candidate", key));
    }
}
