package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;

/** Makes a key with which another system calls the API as this person. */
@ApplicationScoped
public class MakeAccessKey {

    @Inject
    AccessKeys keys;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * @param days how long it works
     * @return the key itself, that is shown this once
     */
    @Transactional
    public Secret make(Person by, String name, int days) {
        var secret = Secret.random();
        var key = new AccessKey(secret, by.account(), name.strip(), days, clock.instant());
        keys.add(key);
        trail.record(by, "account.make-key", "key", key.publicId().toString(), null, Map.of("name", key.name()));
        return secret;
    }
}
