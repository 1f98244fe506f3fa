package nl.uitkomst.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of the database, by which votings and tenders open and close: setting another clock, or the day of a demo, opens and closes nothing. A shipped case is told with its own time. */
@ApplicationScoped
public class DatabaseClock {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @PersistenceContext
    EntityManager entities;

    @Inject
    DutchClock told;

    private final InstantConverter moments = new InstantConverter();

    private record Asked() {}

    /** To be asked after what is to be changed is held, or a moment passes in waiting. All parts of what is only read are told the same moment. */
    public Instant now() {
        return told.told().orElseGet(() -> ReadOnce.get(new Asked(), this::read));
    }

    private Instant read() {
        var text = entities.createNativeQuery("select cast(utc_timestamp(6) as char)")
                .getSingleResult();
        var now = moments.convertToEntityAttribute(text);
        if (now == null) {
            throw new IllegalStateException("The database does not know what time it is");
        }
        return now;
    }

    /** The day on which a moment falls in the Netherlands. */
    public static LocalDate day(Instant moment) {
        return moment.atZone(NETHERLANDS).toLocalDate();
    }

    /** The moment at which a day is over. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(NETHERLANDS).toInstant();
    }
}
