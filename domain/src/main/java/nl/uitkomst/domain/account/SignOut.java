package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;

import java.util.Map;

/** Ends sessions of one's own: the present one, another one, or all of them. */
@ApplicationScoped
public class SignOut {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail trail;

    /** Ending a session that is over already is no fault. */
    @Transactional
    public void from(Person by, long session) {
        if (sessions.end(session, by.account())) {
            write(by, "account.sign-out");
        }
    }

    @Transactional
    public void everywhere(Person by) {
        sessions.endAll(by.account());
        write(by, "account.sign-out-everywhere");
    }

    private void write(Person by, String action) {
        trail.record(by, action, "account", accounts.get(by.account()).login(), null, Map.of());
    }
}
