package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.tender.CheckCandidate.Found;

import java.time.Instant;
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

    /** Written beside what was declared, in the place of what was found before; also where a rectification asks what nobody declared. */
    void found(Candidate candidate, Found found, Person by, Instant now) {
        entities.createNativeQuery("""
                        insert into tender_declaration (candidate_id, subject, holds, evidence, found, motivation, checked_by, checked_at)
                        values (?5, ?6, false, '', ?1, ?2, ?3, ?4)
                        on duplicate key update found = ?1, motivation = ?2, checked_by = ?3, checked_at = ?4""")
                .setParameter(1, found.holds())
                .setParameter(2, found.motivation())
                .setParameter(3, by.name())
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(5, candidate.id())
                .setParameter(6, found.subject())
                .executeUpdate();
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
