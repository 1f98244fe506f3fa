package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.TenderKey;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Tender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of tenders, one for each kind of envelope. */
@ApplicationScoped
class TenderKeys {

    @PersistenceContext
    EntityManager entities;

    @Inject
    OfficerKeys officers;

    private final InstantConverter moments = new InstantConverter();

    /**
     * A key as it is kept.
     *
     * @param officers the keys that open it two by two, as they were when it was made
     */
    record Kept(long id, TenderKey key, List<OfficerKeys.Kept> officers, String record, String madeBy, Instant madeAt) {

        Optional<OfficerKeys.Kept> officer(long account) {
            return officers.stream()
                    .filter(one -> one.key().officer() == account)
                    .findFirst();
        }
    }

    boolean exist(Tender tender) {
        return !entities.createNativeQuery("select 1 from tender_key where tender_id = ?1")
                .setParameter(1, tender.id())
                .getResultList()
                .isEmpty();
    }

    void add(
            Tender tender,
            Envelope envelope,
            TenderKey key,
            List<OfficerKeys.Kept> keepers,
            String record,
            String by,
            Instant now) {
        entities.createNativeQuery(
                        "insert into tender_key (tender_id, envelope, public_key, fingerprint, record, made_by, made_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, tender.id())
                .setParameter(2, envelope.name())
                .setParameter(3, key.publicKey())
                .setParameter(4, key.fingerprint())
                .setParameter(5, record)
                .setParameter(6, by)
                .setParameter(7, moments.convertToDatabaseColumn(now))
                .executeUpdate();
        var ids = new HashMap<Long, Long>();
        keepers.forEach(keeper -> ids.put(keeper.key().officer(), keeper.id()));
        key.pairs().forEach(pair -> add(key, pair, ids));
    }

    private void add(TenderKey key, TenderKey.Pair pair, Map<Long, Long> ids) {
        entities.createNativeQuery(
                        "insert into tender_key_pair (tender_key_id, first_id, second_id, first_key_id, second_key_id, sealed, first_half, second_half)"
                                + " values ((select id from tender_key where fingerprint = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, key.fingerprint())
                .setParameter(2, pair.first())
                .setParameter(3, pair.second())
                .setParameter(4, ids.get(pair.first()))
                .setParameter(5, ids.get(pair.second()))
                .setParameter(6, pair.sealed())
                .setParameter(7, pair.firstHalf())
                .setParameter(8, pair.secondHalf())
                .executeUpdate();
    }

    /** @throws RuleBroken when it was not made yet */
    Kept get(Tender tender, Envelope envelope) {
        return find(tender, envelope).orElseThrow(() -> new RuleBroken(Bid.Rule.NO_KEYS));
    }

    /** @throws RuleBroken when the fingerprint is not that of the key: then someone changed the row */
    Optional<Kept> find(Tender tender, Envelope envelope) {
        var query = entities.createNativeQuery(
                        "select id, public_key, record, made_by, cast(made_at as char), fingerprint from tender_key where tender_id = ?1 and envelope = ?2")
                .setParameter(1, tender.id())
                .setParameter(2, envelope.name());
        return Row.of(query).stream().findFirst().map(row -> {
            var pairs = new ArrayList<TenderKey.Pair>();
            var keepers = new HashSet<Long>();
            pairs(row.number(0), pairs, keepers);
            var binding = Bindings.key(tender.number(), envelope);
            var key = new TenderKey(binding, (byte[]) row.columns()[1], pairs);
            requireUnchanged(key, row.text(5), row.text(2));
            return new Kept(row.number(0), key, officers.withIds(keepers), row.text(2), row.text(3), row.moment(4));
        });
    }

    /**
     * Only the fingerprint.
     *
     * @throws RuleBroken when it is not that of the key: then someone changed the row
     */
    Optional<String> fingerprint(Tender tender, Envelope envelope) {
        var query = entities.createNativeQuery(
                        "select public_key, fingerprint, record from tender_key where tender_id = ?1 and envelope = ?2")
                .setParameter(1, tender.id())
                .setParameter(2, envelope.name());
        return Row.of(query).stream().findFirst().map(row -> {
            var binding = Bindings.key(tender.number(), envelope);
            var key = new TenderKey(binding, (byte[]) row.columns()[0], List.of());
            requireUnchanged(key, row.text(1), row.text(2));
            return key.fingerprint();
        });
    }

    private static void requireUnchanged(TenderKey key, String fingerprint, String record) {
        if (!key.fingerprint().equals(fingerprint) || !record.contains(key.fingerprint())) {
            throw new RuleBroken(Opening.Rule.KEY_BROKEN);
        }
    }

    private void pairs(long key, List<TenderKey.Pair> pairs, Set<Long> keepers) {
        var query = entities.createNativeQuery(
                        "select first_id, second_id, sealed, first_half, second_half, first_key_id, second_key_id from tender_key_pair where tender_key_id = ?1")
                .setParameter(1, key);
        for (var row : Row.of(query)) {
            var columns = row.columns();
            pairs.add(new TenderKey.Pair(
                    row.number(0), row.number(1), (byte[]) columns[2], (byte[]) columns[3], (byte[]) columns[4]));
            keepers.add(row.number(5));
            keepers.add(row.number(6));
        }
    }
}
