package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;

import java.util.Map;
import java.util.UUID;

/** Makes a key of one's own useless from now on. */
@ApplicationScoped
public class WithdrawAccessKey {

    @Inject
    AccessKeys keys;

    @Inject
    AuditTrail trail;

    @Transactional
    public void withdraw(Person by, UUID publicId) {
        var key = keys.get(publicId, by.account());
        keys.remove(key);
        trail.record(by, "account.withdraw-key", "key", publicId.toString(), null, Map.of("name", key.name()));
    }
}
