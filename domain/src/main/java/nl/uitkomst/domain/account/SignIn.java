package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.audit.Origin;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Opens a session for who knows the login and its password. Whoever does not learns nothing: not whether the login exists, nor whether it is paused or blocked. */
@ApplicationScoped
public class SignIn {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail trail;

    @Inject
    Origin origin;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    /**
     * @param agent what the browser says it is
     * @return the secret of the new session, or nothing when refused
     */
    @Transactional
    public Optional<Secret> signIn(String login, String password, String agent) {
        var known = accounts.toSignIn(login.strip().toLowerCase(Locale.ROOT));
        if (known.isEmpty()) {
            Password.decoy().matches(password);
            trail.recordRefusal(
                    null,
                    "account.sign-in",
                    "account",
                    "-",
                    null,
                    Map.of()); // never what was typed: people type their password in the wrong field
            return Optional.empty();
        }
        var account = known.get();
        if (!account.admits(password, clock.instant()) || account.isDemo() && !demo) {
            trail.recordRefusal(
                    accounts.person(account), "account.sign-in", "account", account.login(), null, Map.of());
            return Optional.empty();
        }
        var secret = sessions.begin(account, origin.address(), agent, clock.instant());
        trail.record(accounts.person(account), "account.sign-in", "account", account.login(), null, Map.of());
        return Optional.of(secret);
    }
}
