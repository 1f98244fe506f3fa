package nl.uitkomst.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;

/** Checks that nothing in the whole trail was changed, taken out or put in. Reads a piece at a time, so a long trail takes time but no memory. */
@ApplicationScoped
public class VerifyChain {

    private static final int PIECE = 2000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessPolicy policy;

    @Transactional
    public Verification verify(Person by) {
        policy.require(policy.mayReadLog(by));
        var head = (Object[]) entities.createNativeQuery("select last_id, hash from audit_head where id = 1")
                .getSingleResult();
        var last = ((Number) head[0]).longValue();
        var chain = new Chain();
        for (var after = 0L; after < last; after += PIECE) {
            piece(after, Math.min(after + PIECE, last), chain);
        }
        return chain.endsAt(last, (String) head[1]);
    }

    // Not past the end that was read: what others add meanwhile is not ours to judge.
    private void piece(long after, long upTo, Chain chain) {
        var rows = entities.createNativeQuery(AuditLog.COLUMNS + " where id > ?1 and id <= ?2 order by id")
                .setParameter(1, after)
                .setParameter(2, upTo)
                .getResultList();
        AuditLog.entries(rows).forEach(chain::next);
    }
}
