package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.Clock;
import java.util.Map;

/** Makes the secret address at which a calendar reads someone's dates. A new one makes the old one useless. */
@ApplicationScoped
public class MakeCalendarAddress {

    @Inject
    CalendarAddresses addresses;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @return what the address ends with, that is shown this once */
    @Transactional
    public Secret make(Person by) {
        var secret = Secret.random();
        var replaced = addresses.remove(by.account());
        addresses.make(by.account(), secret, clock.instant());
        trail.record(
                by,
                "term.make-calendar",
                "calendar",
                String.valueOf(by.account()),
                null,
                Map.of("replaced", String.valueOf(replaced)));
        return secret;
    }
}
