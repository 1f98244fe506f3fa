package nl.uitkomst.domain.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.proposal.Proposal;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.Sha256;

import java.util.Optional;

/** What was done with the money of all proposals. */
@ApplicationScoped
public class Spendings {

    @PersistenceContext
    EntityManager entities;

    /** To carry it out, the proposal has to be held. */
    public Spending of(Proposal proposal) {
        var steps = entities.createQuery(
                        "select s from SpendingStep s where s.proposal = :proposal order by s.number",
                        SpendingStep.class)
                .setParameter("proposal", proposal.id())
                .getResultList();
        return new Spending(proposal, steps, this::add);
    }

    private void add(SpendingStep step) {
        entities.persist(step);
        entities.flush();
    }

    void add(SpendingStep step, DocumentFile file) {
        entities.createNativeQuery(
                        "insert into spending_proof (step_id, file_name, media_type, size, sha256, content) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, step.id())
                .setParameter(2, file.name())
                .setParameter(3, file.mediaType())
                .setParameter(4, file.content().length)
                .setParameter(5, Sha256.of(file.content()))
                .setParameter(6, file.content())
                .executeUpdate();
    }

    /** @throws Missing when nothing proves that step */
    DocumentFile proof(Proposal proposal, int step) {
        var query =
                entities.createNativeQuery("""
                        select p.file_name, p.content from spending_proof p join spending_step s on s.id = p.step_id
                        where s.proposal_id = ?1 and s.number = ?2""").setParameter(1, proposal.id()).setParameter(2, step);
        return Row.of(query).stream()
                .map(row -> new DocumentFile(row.text(0), (byte[]) row.columns()[1]))
                .findFirst()
                .orElseThrow(() -> new Missing("proof", step));
    }

    void add(LookBack lookBack) {
        entities.persist(lookBack);
    }

    public Optional<LookBack> lookBack(Proposal proposal) {
        return Optional.ofNullable(entities.find(LookBack.class, proposal.id()));
    }
}
