package nl.uitkomst.domain.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.InstantConverter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Tells who is calling from the secret that a browser or another system shows. One query, since every request begins with it. */
@ApplicationScoped
public class RecogniseVisitor {

    private static final Duration SEEN_LATELY = Duration.ofMinutes(1);
    private static final String WHO = """
            select a.id, a.name, a.role, a.organisation_id, o.name, a.may_sign, a.language, %s
            from %s s join account a on a.id = s.account_id join organisation o on o.id = a.organisation_id
            where s.secret_hash = ?1 and s.expires_at > ?2 and a.status = 'ACTIVE' and (a.demo = false or ?3)
            """;
    private static final String BY_SESSION =
            WHO.formatted("s.id, s.form_token, s.last_seen_at < ?4", "signed_in_session") + "and s.last_seen_at > ?5";
    private static final String BY_KEY = WHO.formatted("s.id", "access_key");
    private static final String BY_CALENDAR = WHO.formatted("s.id", "calendar_address");

    private final InstantConverter times = new InstantConverter();

    @PersistenceContext
    EntityManager entities;

    @Inject
    NoteVisit visit;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    public Optional<Visitor> bySession(Secret secret) {
        var now = clock.instant();
        var found = entities.createNativeQuery(BY_SESSION)
                .setParameter(1, secret.hash())
                .setParameter(2, times.convertToDatabaseColumn(now))
                .setParameter(3, demo)
                .setParameter(4, times.convertToDatabaseColumn(now.minus(SEEN_LATELY)))
                .setParameter(5, times.convertToDatabaseColumn(now.minus(Session.IDLE)))
                .getResultList();
        return found.stream().findFirst().map(row -> {
            var columns = (Object[]) row;
            var session = ((Number) columns[7]).longValue();
            if (isTrue(columns[9])) {
                visit.in(session, now);
            }
            return new Visitor(person(columns), (String) columns[6], session, (String) columns[8]);
        });
    }

    public Optional<Visitor> byKey(Secret secret) {
        return bySecret(BY_KEY, secret);
    }

    /** By the secret in the address of a calendar. It shows dates, and opens nothing else. */
    public Optional<Visitor> byCalendar(Secret secret) {
        return bySecret(BY_CALENDAR, secret);
    }

    private Optional<Visitor> bySecret(String query, Secret secret) {
        var found = entities.createNativeQuery(query)
                .setParameter(1, secret.hash())
                .setParameter(2, times.convertToDatabaseColumn(clock.instant()))
                .setParameter(3, demo)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            var columns = (Object[]) row;
            return new Visitor(person(columns), (String) columns[6], null, "");
        });
    }

    private static Person person(Object[] columns) {
        return new Person(
                ((Number) columns[0]).longValue(),
                (String) columns[1],
                Role.valueOf((String) columns[2]),
                ((Number) columns[3]).longValue(),
                (String) columns[4],
                isTrue(columns[5]));
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }
}
