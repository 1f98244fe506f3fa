package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.Missing;

import java.time.Clock;
import java.util.Map;

/** Makes an invited account active with the password that its person chooses. */
@ApplicationScoped
public class AcceptInvitation {

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @return the login with which the person signs in from now on */
    @Transactional
    public String accept(Secret invitation, String typed) {
        var account = accounts.invitedBy(invitation)
                .filter(invited -> invited.isInvitedBy(invitation, clock.instant()))
                .orElseThrow(() -> new Missing("invitation", invitation));
        account.acceptInvitation(invitation, Password.choose(typed, account.login()), clock.instant());
        trail.record(accounts.person(account), "account.accept-invitation", "account", account.login(), null, Map.of());
        return account.login();
    }
}
