package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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

    /** Everything that stands in the way of this invitation, in the order of the form. */
    public List<RuleBroken.Rule> objections(Invitation invitation) {
        var kind = accounts.organisationKind(invitation.organisation());
        var objections = new ArrayList<RuleBroken.Rule>(Account.objections(
                invitation.login(), invitation.name(), invitation.role(), kind, invitation.maySign()));
        if (accounts.withLogin(invitation.login()).isPresent()) {
            objections.add(0, Account.Rule.LOGIN_TAKEN);
        }
        return objections;
    }

    /** @return what the invited person needs to choose a password, to be handed over in person or by mail */
    @Transactional
    public Secret invite(Person by, Invitation invitation) {
        var inviter = accounts.get(by.account());
        policy.require(policy.mayKeepAccountsOf(invitation.organisation(), by, inviter.isHost()));
        if (accounts.withLogin(invitation.login()).isPresent()) {
            throw new RuleBroken(Account.Rule.LOGIN_TAKEN);
        }
        var account = account(invitation);
        if (inviter.isHost() && account.role() == Role.ADMINISTRATOR && account.organisation() == by.organisation()) {
            account.becomeHost();
        }
        var secret = Secret.random();
        account.invite(secret, by.account(), clock.instant());
        accounts.add(account);
        trail.record(by, "account.invite", "account", account.login(), null, details(invitation));
        return secret;
    }

    private Account account(Invitation invitation) {
        return new Account(
                invitation.login(),
                invitation.name(),
                invitation.role(),
                invitation.organisation(),
                accounts.organisationKind(invitation.organisation()),
                invitation.maySign());
    }

    private static Map<String, String> details(Invitation invitation) {
        return Map.of("role", invitation.role().name(), "maySign", String.valueOf(invitation.maySign()));
    }
}
