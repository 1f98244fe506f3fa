package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.Missing;

import java.util.Map;

/** Makes the address of one's own calendar useless from now on. */
@ApplicationScoped
public class WithdrawCalendarAddress {

    @Inject
    CalendarAddresses addresses;

    @Inject
    AuditTrail trail;

    @Transactional
    public void withdraw(Person by) {
        if (!addresses.remove(by.account())) {
            throw new Missing("calendar address", by.account());
        }
        trail.record(by, "term.withdraw-calendar", "calendar", String.valueOf(by.account()), null, Map.of());
    }
}
