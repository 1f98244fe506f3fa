package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Opens the door of an installation in which nobody can sign in yet. As long as that is so, every start gives a new invitation and the one before counts no more. */
@ApplicationScoped
public class InviteFirstAdministrator {

    private static final String LOGIN = "beheerder";

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @return the invitation, or nothing when someone can sign in already */
    @Transactional
    public Optional<Secret> invite() {
        if (accounts.isAnyActive()) {
            return Optional.empty();
        }
        var account = accounts.withLogin(LOGIN).orElseGet(this::administrator);
        var secret = Secret.random();
        account.invite(secret, null, clock.instant());
        trail.record(accounts.person(account), "account.invite-first", "account", LOGIN, null, Map.of());
        return Optional.of(secret);
    }

    private Account administrator() {
        var account = new Account(LOGIN, "Beheerder", Role.ADMINISTRATOR, accounts.hostOrganisation(), "OTHER", false);
        account.becomeHost();
        accounts.add(account);
        return account;
    }
}
