package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.bid.seal.Locked;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The vaults of candidates: a draft that nobody reads without the word, and the passes of who gave it. */
@ApplicationScoped
class Vaults {

    /** How long a pass opens a vault. */
    static final int HOURS = 8;

    @PersistenceContext
    EntityManager entities;

    private final InstantConverter moments = new InstantConverter();

    /** What is kept of a draft. */
    record Kept(Locked locked, byte[] draft, long version) {}

    boolean exists(long candidate) {
        return !entities.createNativeQuery("select 1 from bid_vault where candidate_id = ?1")
                .setParameter(1, candidate)
                .getResultList()
                .isEmpty();
    }

    Optional<Kept> find(long candidate) {
        return read(candidate, "");
    }

    /** Until the transaction ends nobody else changes the draft. */
    Optional<Kept> take(long candidate) {
        return read(candidate, " for update");
    }

    private Optional<Kept> read(long candidate, String lock) {
        var query = entities.createNativeQuery(
                        "select salt, iterations, locked, draft, version from bid_vault where candidate_id = ?1" + lock)
                .setParameter(1, candidate);
        return Row.of(query).stream().findFirst().map(row -> {
            var columns = row.columns();
            var locked = new Locked((byte[]) columns[0], row.small(1), (byte[]) columns[2]);
            return new Kept(locked, (byte[]) columns[3], row.number(4));
        });
    }

    /** In the place of one that was there. */
    void make(long candidate, Locked locked, byte[] draft, Instant now) {
        forget(candidate);
        entities.createNativeQuery("delete from bid_vault where candidate_id = ?1")
                .setParameter(1, candidate)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into bid_vault (candidate_id, salt, iterations, locked, made_at, draft, version) values (?1, ?2, ?3, ?4, ?5, ?6, 1)")
                .setParameter(1, candidate)
                .setParameter(2, locked.salt())
                .setParameter(3, locked.iterations())
                .setParameter(4, locked.sealed())
                .setParameter(5, moments.convertToDatabaseColumn(now))
                .setParameter(6, draft)
                .executeUpdate();
    }

    void keep(long candidate, byte[] draft, long version) {
        entities.createNativeQuery("update bid_vault set draft = ?1, version = ?2 where candidate_id = ?3")
                .setParameter(1, draft)
                .setParameter(2, version)
                .setParameter(3, candidate)
                .executeUpdate();
    }

    /** Passes that are over go. */
    void admit(String tokenHash, long candidate, long account, byte[] sealedKey) {
        entities.createNativeQuery("delete from bid_pass where expires_at < utc_timestamp(6)")
                .executeUpdate();
        entities.createNativeQuery("insert into bid_pass (token_hash, candidate_id, account_id, sealed, expires_at)"
                        + " values (?1, ?2, ?3, ?4, utc_timestamp(6) + interval " + HOURS + " hour)")
                .setParameter(1, tokenHash)
                .setParameter(2, candidate)
                .setParameter(3, account)
                .setParameter(4, sealedKey)
                .executeUpdate();
    }

    Optional<byte[]> pass(String tokenHash, long candidate, long account) {
        List<?> found = entities.createNativeQuery(
                        "select sealed from bid_pass where token_hash = ?1 and candidate_id = ?2"
                                + " and account_id = ?3 and expires_at >= utc_timestamp(6)")
                .setParameter(1, tokenHash)
                .setParameter(2, candidate)
                .setParameter(3, account)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    void leave(long candidate, long account) {
        entities.createNativeQuery("delete from bid_pass where candidate_id = ?1 and account_id = ?2")
                .setParameter(1, candidate)
                .setParameter(2, account)
                .executeUpdate();
    }

    private void forget(long candidate) {
        entities.createNativeQuery("delete from bid_pass where candidate_id = ?1")
                .setParameter(1, candidate)
                .executeUpdate();
    }
}
