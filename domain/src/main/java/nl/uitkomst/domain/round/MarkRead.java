package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.DatabaseClock;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.tender.TenderNumber;

/** Someone has read what was new, so that it no longer waits. Nothing is written of it in the audit trail: whether one reads is for nobody else. */
@ApplicationScoped
public class MarkRead {

    private static final String MARK = """
            insert into tender_seen (tender_id, account_id, page, seen_at) values (?1, ?2, ?3, ?4)
            on duplicate key update seen_at = values(seen_at)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoundDoor door;

    @Inject
    DatabaseClock clock;

    @Transactional
    public void mark(Person by, TenderNumber number, RoundPlace place) {
        var reader = door.of(by, number, place);
        entities.createNativeQuery(MARK)
                .setParameter(1, reader.tender().id())
                .setParameter(2, by.account())
                .setParameter(3, place.name())
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(clock.now()))
                .executeUpdate();
    }
}
