package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Role;

import java.util.List;

/** Who was asked to open or to score the bids of a tender. Without it nobody who opens or scores even knows of a tender. */
@ApplicationScoped
public class Appointments {

    @PersistenceContext
    EntityManager entities;

    /** @param role {@link Role#OPENER} or {@link Role#ASSESSOR}; who has it already keeps it */
    public void appoint(Tender tender, long account, Role role) {
        entities.createNativeQuery(
                        "insert ignore into tender_appointment (tender_id, account_id, role) values (?1, ?2, ?3)")
                .setParameter(1, tender.id())
                .setParameter(2, account)
                .setParameter(3, role.name())
                .executeUpdate();
    }

    public void dismiss(Tender tender, long account, Role role) {
        entities.createNativeQuery(
                        "delete from tender_appointment where tender_id = ?1 and account_id = ?2 and role = ?3")
                .setParameter(1, tender.id())
                .setParameter(2, account)
                .setParameter(3, role.name())
                .executeUpdate();
    }

    /** The accounts that have this role here. */
    public List<Long> of(Tender tender, Role role) {
        List<?> found = entities.createNativeQuery(
                        "select account_id from tender_appointment where tender_id = ?1 and role = ?2 order by account_id")
                .setParameter(1, tender.id())
                .setParameter(2, role.name())
                .getResultList();
        return found.stream().map(one -> ((Number) one).longValue()).toList();
    }
}
