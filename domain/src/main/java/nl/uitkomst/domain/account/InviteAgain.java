package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Gives someone a new way in: after a forgotten password, an invitation that was not used in time, or a block. The old ways are closed. */
@ApplicationScoped
public class InviteAgain {

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

    @Inject
    Clock clock;

    @Transactional
    public Secret invite(Person by, UUID publicId) {
        var account = accounts.get(publicId);
        if (!policy.mayKeepAccountsOf(
                account.organisation(), by, accounts.get(by.account()).isHost())) {
            throw new AccessPolicy.Hidden("account", publicId);
        }
        if (account.id() == by.account()) {
            throw new RuleBroken(Account.Rule.OWN_ACCOUNT);
        }
        if (account.isDemo()) {
            throw new RuleBroken(Account.Rule.DEMO_STAYS);
        }
        var secret = Secret.random();
        account.invite(secret, by.account(), clock.instant());
        sessions.endAll(account.id());
        keys.removeAll(account.id());
        trail.record(by, "account.invite-again", "account", account.login(), null, Map.of());
        return secret;
    }
}
