package nl.uitkomst.domain.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Secret;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;

import java.time.Instant;
import java.util.Optional;

/** The secret addresses at which calendars read people's dates; each account has at most one. */
@ApplicationScoped
public class CalendarAddresses {

    @PersistenceContext
    EntityManager entities;

    /** When the address of this account was made; the address itself is not known here. */
    public Optional<Instant> madeAt(long account) {
        return Row.of(entities.createNativeQuery(
                                "select cast(created_at as char), id from calendar_address where account_id = ?1")
                        .setParameter(1, account))
                .stream()
                .map(row -> row.moment(0))
                .findFirst();
    }

    void make(long account, Secret secret, Instant now) {
        entities.createNativeQuery(
                        "insert into calendar_address (secret_hash, account_id, created_at) values (?1, ?2, ?3)")
                .setParameter(1, secret.hash())
                .setParameter(2, account)
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    /** @return whether there was one */
    boolean remove(long account) {
        return entities.createNativeQuery("delete from calendar_address where account_id = ?1")
                        .setParameter(1, account)
                        .executeUpdate()
                > 0;
    }
}
