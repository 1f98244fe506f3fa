package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** Makes an account for someone who has none. */
@ApplicationScoped
public class InviteAccount {

    @Inject
    Accounts accounts;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @return what the invited person needs to choose a password, to be handed over in person or by mail */
    @Transactional
    public Secret invite(Person by, Invitation invitation) {
        var inviter = accounts.get(by.account());
        policy.require(policy.mayKeepAccountsOf(invitation.organisation(), by, inviter.isHost()));
        var login = invitation.login().strip().toLowerCase(Locale.ROOT);
        if (accounts.withLogin(login).isPresent()) {
            throw new RuleBroken(Account.Rule.LOGIN_TAKEN, login);
        }
        var account = new Account(
                login,
                invitation.name().strip(),
                invitation.role(),
                invitation.organisation(),
                accounts.organisationKind(invitation.organisation()),
                invitation.maySign());
        if (inviter.isHost() && account.role() == Role.ADMINISTRATOR && account.organisation() == by.organisation()) {
            account.becomeHost();
        }
        var secret = Secret.random();
        account.invite(secret, by.account(), clock.instant());
        accounts.add(account);
        trail.record(by, "account.invite", "account", login, null, details(invitation));
        return secret;
    }

    private static Map<String, String> details(Invitation invitation) {
        return Map.of("role", invitation.role().name(), "maySign", String.valueOf(invitation.maySign()));
    }
}
