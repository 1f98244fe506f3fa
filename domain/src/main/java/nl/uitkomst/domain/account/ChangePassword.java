package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** Replaces one's own password. Other browsers in which one is signed in must sign in again. */
@ApplicationScoped
public class ChangePassword {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AuditTrail trail;

    /** @param session the one that stays */
    @Transactional
    public void change(Person by, String present, String typed, @Nullable Long session) {
        var account = accounts.get(by.account());
        account.changePassword(present, Password.choose(typed, account.login()), typed);
        sessions.endOthers(by.account(), session);
        trail.record(by, "account.change-password", "account", account.login(), null, Map.of());
    }
}
