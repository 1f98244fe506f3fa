package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.contract.ContractTerminated;

/** Reports over periods that begin after the real last day of a contract that ended early are no longer due. One in which something was written stays. */
@ApplicationScoped
public class CloseSubmissions {

    @PersistenceContext
    EntityManager entities;

    @Transactional
    public void close(@Observes ContractTerminated ended) {
        entities.createNativeQuery("delete from submission where contract_id = ?1 and period_start > ?2"
                        + " and not exists (select 1 from revision r where r.submission_id = submission.id)"
                        + " and not exists (select 1 from upload u where u.submission_id = submission.id)")
                .setParameter(1, ended.contract().id())
                .setParameter(2, ended.contract().term().last())
                .executeUpdate();
    }
}
