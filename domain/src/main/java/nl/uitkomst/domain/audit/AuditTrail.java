package nl.uitkomst.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditEntry.Result;
import nl.uitkomst.domain.shared.InstantConverter;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

import static java.time.temporal.ChronoUnit.MICROS;

/** The book in which every act and every refusal that matters is written. One entry at a time: whoever writes holds the end of the chain. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (id, at, actor, actor_id, organisation, origin, action, object_type, object_id, contract_id, result,
                                     details, previous_hash, hash)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
            """;

    private final InstantConverter times = new InstantConverter();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Origin origin;

    /**
     * Writes an act, in the act's own transaction: both are there afterwards, or neither. To be called last, since other writers wait.
     *
     * @param action a verb by its key, for instance {@code submission.submit}
     * @param objectId what people know the object by
     * @param details what else matters; never a secret, never anything of a client of care
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Person by,
            String action,
            String objectType,
            String objectId,
            @Nullable Long contract,
            Map<String, String> details) {
        entities.flush(); // locks of the act itself come before the lock on the chain, or two writers could wait for
        // each other
        append(by, action, objectType, objectId, contract, Result.DONE, details);
    }

    /** Writes a refusal, in a transaction of its own: it stays when the act is rolled back. Not to be called after {@link #record}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusal(
            @Nullable Person by,
            String action,
            String objectType,
            String objectId,
            @Nullable Long contract,
            Map<String, String> details) {
        append(by, action, objectType, objectId, contract, Result.REFUSED, details);
    }

    private void append(
            @Nullable Person by,
            String action,
            String objectType,
            String objectId,
            @Nullable Long contract,
            Result result,
            Map<String, String> details) {
        var head = (Object[]) entities.createNativeQuery("select last_id, hash from audit_head where id = 1 for update")
                .getSingleResult();
        var entry = new AuditEntry(
                        ((Number) head[0]).longValue() + 1,
                        clock.instant().truncatedTo(MICROS),
                        by == null ? "-" : cut(by.name(), 200),
                        by == null ? null : by.account(),
                        by == null ? "-" : cut(by.organisationName(), 200),
                        cut(address(), 60),
                        action,
                        objectType,
                        cut(objectId, 120),
                        contract,
                        result,
                        json(details),
                        (String) head[1],
                        "")
                .sealed();
        insert(entry);
        entities.createNativeQuery("update audit_head set last_id = ?1, hash = ?2 where id = 1")
                .setParameter(1, entry.number())
                .setParameter(2, entry.hash())
                .executeUpdate();
    }

    private void insert(AuditEntry entry) {
        var statement = entities.createNativeQuery(INSERT);
        var values = new Object[] {
            entry.number(),
            times.convertToDatabaseColumn(entry.at()),
            entry.actor(),
            entry.actorId(),
            entry.organisation(),
            entry.origin(),
            entry.action(),
            entry.objectType(),
            entry.objectId(),
            entry.contract(),
            entry.result().name(),
            entry.details(),
            entry.previousHash(),
            entry.hash()
        };
        for (var i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    private String address() {
        try {
            return origin.address();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return "-";
        }
    }

    private static String json(Map<String, String> details) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(details).forEach((name, value) -> object.add(name, cut(value, 2000)));
        return object.build().toString();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
