package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;

/** The accounts of the demo, all with one password that the sign-in page shows. They exist and work only while the demo is on. */
@ApplicationScoped
public class DemoAccounts {

    public static final String PASSWORD = "samen-sturen-op-uitkomsten";

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    private @Nullable Password password;

    /**
     * Someone who can sign in to the demo; made when not there yet.
     *
     * @param login such as {@code wethouder@alphen}
     * @param name by role and place, never that of a natural person
     */
    @Transactional
    public Person open(String login, String name, Role role, long organisation, boolean maySign) {
        if (!demo) {
            throw new IllegalStateException("The demo is off");
        }
        var account = accounts.withLogin(login)
                .orElseGet(() -> make(new Account(
                        login, name, role, organisation, accounts.organisationKind(organisation), maySign)));
        return accounts.person(account);
    }

    /** The administrator of the demo, who keeps all accounts. */
    @Transactional
    public Person openAdministrator(String login, String name) {
        return open(login, name, Role.ADMINISTRATOR, accounts.hostOrganisation(), false);
    }

    private Account make(Account account) {
        var invitation = Secret.random();
        account.becomeDemo();
        if (account.organisation() == accounts.hostOrganisation()) {
            account.becomeHost();
        }
        account.invite(invitation, null, clock.instant());
        account.acceptInvitation(invitation, password(), clock.instant());
        accounts.add(account);
        trail.record(accounts.person(account), "account.open-demo", "account", account.login(), null, Map.of());
        return account;
    }

    // Hashed once for all of them, since hashing is made to be slow.
    private synchronized Password password() {
        if (password == null) {
            password = Password.choose(PASSWORD, "demo");
        }
        return password;
    }
}
