package nl.uitkomst.domain.audit;

import jakarta.persistence.EntityManager;
import nl.uitkomst.domain.account.AccessPolicy;

import java.time.Clock;

/** The audit trail of a test: written with the entities of its transaction. */
public final class SomeTrail {

    private SomeTrail() {}

    public static AuditTrail on(EntityManager entities, Clock clock) {
        var trail = new AuditTrail();
        trail.entities = entities;
        trail.clock = clock;
        trail.origin = new Origin();
        trail.origin.comesFrom("192.0.2.7");
        return trail;
    }

    static VerifyChain verification(EntityManager entities) {
        var verify = new VerifyChain();
        verify.entities = entities;
        verify.policy = new AccessPolicy();
        return verify;
    }
}
