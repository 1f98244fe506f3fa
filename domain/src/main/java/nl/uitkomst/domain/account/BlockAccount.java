package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;
import java.util.UUID;

/** Shuts someone out at once, also where that person is signed in now. */
@ApplicationScoped
public class BlockAccount {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AccessKeys keys;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail trail;

    @Transactional
    public void block(Person by, UUID publicId) {
        var account = accounts.get(publicId);
        if (!policy.mayKeepAccountsOf(
                account.organisation(), by, accounts.get(by.account()).isHost())) {
            throw new AccessPolicy.Hidden("account", publicId);
        }
        if (account.id() == by.account()) {
            throw new RuleBroken(Account.Rule.OWN_ACCOUNT);
        }
        account.block();
        sessions.endAll(account.id());
        keys.removeAll(account.id());
        trail.record(by, "account.block", "account", account.login(), null, Map.of());
    }
}
