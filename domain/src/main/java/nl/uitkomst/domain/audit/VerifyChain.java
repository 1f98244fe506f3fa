package nl.uitkomst.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;

import java.sql.Connection;
import java.sql.SQLException;

/** Checks that nothing in the whole trail was changed, taken out or put in. */
@ApplicationScoped
public class VerifyChain {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccessPolicy policy;

    @Transactional
    public Verification verify(Person by) {
        policy.require(policy.mayReadLog(by));
        try {
            return Chain.verify(entities.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail cannot be read", e);
        }
    }
}
