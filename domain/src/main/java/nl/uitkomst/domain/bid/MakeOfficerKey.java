package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Role;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.bid.seal.OfficerKey;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Makes the key of an officer, and the word that unlocks it: told this once. It counts once the officer typed the word back. */
@ApplicationScoped
public class MakeOfficerKey {

    @Inject
    OfficerKeys keys;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditTrail trail;

    @Transactional
    public SecretWord make(Person officer) {
        if (officer.role() != Role.OPENER) {
            throw new RuleBroken(AccessPolicy.Rule.NOT_ALLOWED);
        }
        var word = SecretWord.random();
        var key = OfficerKey.make(officer.account(), word);
        keys.add(key, clock.now());
        trail.record(
                officer, "bid.officer-key", BidDesk.OBJECT, key.fingerprint(), null, Map.of("key", key.fingerprint()));
        return word;
    }
}
