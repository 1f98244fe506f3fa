package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.bid.seal.Locked;
import nl.uitkomst.domain.bid.seal.OfficerKey;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of officers. One who lost the word makes another key; the older one stays for the tenders that it was used for. */
@ApplicationScoped
class OfficerKeys {

    private static final String SELECT = """
            select k.id, k.account_id, k.public_key, k.salt, k.iterations, k.locked, a.name, cast(k.made_at as char), cast(k.confirmed_at as char), k.fingerprint
            from officer_key k join account a on a.id = k.account_id
            """;

    @PersistenceContext
    EntityManager entities;

    private final InstantConverter moments = new InstantConverter();

    /**
     * A key as it is kept.
     *
     * @param confirmedAt when its officer showed to have the word; absent before that
     */
    record Kept(
            long id,
            OfficerKey key,
            String officerName,
            Instant madeAt,
            @Nullable Instant confirmedAt,
            String fingerprint) {

        boolean isConfirmed() {
            return confirmedAt != null;
        }
    }

    void add(OfficerKey key, Instant now) {
        entities.createNativeQuery(
                        "insert into officer_key (account_id, public_key, fingerprint, salt, iterations, locked, made_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, key.officer())
                .setParameter(2, key.publicKey())
                .setParameter(3, key.fingerprint())
                .setParameter(4, key.locked().salt())
                .setParameter(5, key.locked().iterations())
                .setParameter(6, key.locked().sealed())
                .setParameter(7, moments.convertToDatabaseColumn(now))
                .executeUpdate();
    }

    void confirm(Kept key, Instant now) {
        entities.createNativeQuery("update officer_key set confirmed_at = ?1 where id = ?2 and confirmed_at is null")
                .setParameter(1, moments.convertToDatabaseColumn(now))
                .setParameter(2, key.id())
                .executeUpdate();
    }

    /** The newest of one officer. */
    Optional<Kept> newest(long account) {
        var query = entities.createNativeQuery(SELECT + "where k.account_id = ?1 order by k.id desc limit 1")
                .setParameter(1, account);
        return Row.of(query).stream().findFirst().map(OfficerKeys::kept);
    }

    /** The newest confirmed of each of these officers who has one. */
    List<Kept> of(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : read(
                        "where k.id in (select max(id) from officer_key where confirmed_at is not null and account_id in ("
                                + list(accounts) + ") group by account_id) order by k.account_id");
    }

    List<Kept> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : read("where k.id in (" + list(ids) + ") order by k.account_id");
    }

    private List<Kept> read(String where) {
        return Row.of(entities.createNativeQuery(SELECT + where)).stream()
                .map(OfficerKeys::kept)
                .toList();
    }

    private static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Kept kept(Row row) {
        var columns = row.columns();
        var locked = new Locked((byte[]) columns[3], row.small(4), (byte[]) columns[5]);
        return new Kept(
                row.number(0),
                new OfficerKey(row.number(1), (byte[]) columns[2], locked),
                row.text(6),
                row.moment(7),
                row.momentOrNull(8),
                row.text(9));
    }
}
