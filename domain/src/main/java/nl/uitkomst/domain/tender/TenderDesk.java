package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.tender.TenderPolicy.Act;

import java.time.Instant;
import java.util.Map;

/** Where tenders are handed out to whoever may do something with them, and where what was done is written down. */
@ApplicationScoped
class TenderDesk {

    @Inject
    Tenders tenders;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    @Inject
    TenderTrail trail;

    @Inject
    DatabaseClock clock;

    /**
     * A tender that someone does something with.
     *
     * @param now by the clock of the database
     */
    record At(Person person, Tender tender, TenderStanding standing, Instant now) {}

    /** Holds the tender: whoever comes second waits, and then finds it as it became. */
    At take(Person by, Act act, TenderNumber number) {
        policy.require(act, by, standings.of(number, by), number);
        var tender = tenders.locked(number);
        return new At(by, tender, standings.of(number, by), clock.now());
    }

    void written(At at, String act, Map<String, String> details) {
        trail.record(at.person(), act, at.tender().number(), details);
    }
}
