package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.bid.BidDesk.Place;
import nl.uitkomst.domain.bid.seal.SealedEnvelope;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was submitted, sealed as it is, and the receipts that were given for it. */
@ApplicationScoped
class SealedBids {

    private static final String RECEIPTS = """
            select cast(c.public_id as char), r.number, r.kind, r.revision, cast(r.at as char), cast(r.deadline as char), r.manifest, r.given_to,
                   r.previous_hash, r.hash
            from bid_receipt r join tender_candidate c on c.id = r.candidate_id
            """;

    @PersistenceContext
    EntityManager entities;

    private final InstantConverter moments = new InstantConverter();

    /** What one candidate submitted at one time. */
    record Kept(
            int revision,
            Instant receivedAt,
            Instant deadline,
            SealedEnvelope quality,
            SealedEnvelope price,
            Map<UUID, String> documents) {}

    /** The moments by which the database received it. */
    record Received(long submission, Instant at, Instant deadline) {}

    /** @param at for a shipped example; the database sets its own moment for all others, and refuses what comes too late */
    Received add(Place place, Manifest manifest, long qualityKey, long priceKey, Instant at) {
        entities.createNativeQuery(
                        "insert into bid_submission (tender_id, candidate_id, revision, received_at, deadline, quality_key_id, quality_wrapped, quality_sealed,"
                                + " price_key_id, price_wrapped, price_sealed, submitted_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
                .setParameter(1, place.tender().id())
                .setParameter(2, place.candidate().id())
                .setParameter(3, manifest.revision())
                .setParameter(4, moments.convertToDatabaseColumn(at))
                .setParameter(5, moments.convertToDatabaseColumn(place.deadline()))
                .setParameter(6, qualityKey)
                .setParameter(7, manifest.quality().wrappedKey())
                .setParameter(8, manifest.quality().sealed())
                .setParameter(9, priceKey)
                .setParameter(10, manifest.price().wrappedKey())
                .setParameter(11, manifest.price().sealed())
                .setParameter(12, place.person().account())
                .executeUpdate();
        var received = received(place, manifest.revision());
        manifest.documents().forEach((document, seals) -> addDocument(received, document, seals));
        return received;
    }

    private Received received(Place place, int revision) {
        var query = entities.createNativeQuery(
                        "select id, cast(received_at as char), cast(deadline as char) from bid_submission where candidate_id = ?1 and revision = ?2")
                .setParameter(1, place.candidate().id())
                .setParameter(2, revision);
        var row = Row.of(query).get(0);
        return new Received(row.number(0), row.moment(1), row.moment(2));
    }

    private void addDocument(Received received, UUID document, String seals) {
        entities.createNativeQuery("insert into bid_submission_document (submission_id, document_id, seals)"
                        + " values (?1, (select id from bid_document where public_id = ?2), ?3)")
                .setParameter(1, received.submission())
                .setParameter(2, document.toString())
                .setParameter(3, seals)
                .executeUpdate();
    }

    void add(Place place, Receipt receipt) {
        var values = List.of(
                place.tender().id(),
                place.candidate().id(),
                receipt.number(),
                receipt.kind().name(),
                receipt.revision(),
                String.valueOf(moments.convertToDatabaseColumn(receipt.at())),
                String.valueOf(moments.convertToDatabaseColumn(receipt.deadline())),
                receipt.manifest(),
                receipt.givenTo(),
                receipt.previous(),
                receipt.hash());
        var insert = entities.createNativeQuery(
                "insert into bid_receipt (tender_id, candidate_id, number, kind, revision, at, deadline, manifest, given_to, previous_hash, hash)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        for (var i = 0; i < values.size(); i++) {
            insert.setParameter(i + 1, values.get(i));
        }
        insert.executeUpdate();
    }

    /** Those of one candidate, for itself. */
    Bid of(long candidate) {
        return new Bid(receipts(RECEIPTS + "where r.candidate_id = ?1 order by r.number", candidate));
    }

    /** Of all who ever submitted, by the key of the candidate; for the opening only. */
    Map<UUID, List<Receipt>> all(long tender) {
        var found = new HashMap<UUID, List<Receipt>>();
        for (var receipt : receipts(RECEIPTS + "where r.tender_id = ?1 order by r.candidate_id, r.number", tender)) {
            found.computeIfAbsent(receipt.candidate(), key -> new ArrayList<>()).add(receipt);
        }
        return found;
    }

    private List<Receipt> receipts(String select, long key) {
        return Row.of(entities.createNativeQuery(select).setParameter(1, key)).stream()
                .map(row -> new Receipt(
                        UUID.fromString(row.text(0)),
                        row.small(1),
                        Receipt.Kind.valueOf(row.text(2)),
                        row.small(3),
                        row.moment(4),
                        row.moment(5),
                        row.text(6),
                        row.text(7),
                        row.text(8),
                        row.text(9)))
                .toList();
    }

    Optional<Kept> find(long candidate, int revision) {
        var query = entities.createNativeQuery(
                        "select id, cast(received_at as char), cast(deadline as char), quality_wrapped, quality_sealed, price_wrapped, price_sealed"
                                + " from bid_submission where candidate_id = ?1 and revision = ?2")
                .setParameter(1, candidate)
                .setParameter(2, revision);
        return Row.of(query).stream().findFirst().map(row -> {
            var columns = row.columns();
            return new Kept(
                    revision,
                    row.moment(1),
                    row.moment(2),
                    new SealedEnvelope((byte[]) columns[3], (byte[]) columns[4]),
                    new SealedEnvelope((byte[]) columns[5], (byte[]) columns[6]),
                    documents(row.number(0)));
        });
    }

    private Map<UUID, String> documents(long submission) {
        var found = new HashMap<UUID, String>();
        var query = entities.createNativeQuery(
                        "select cast(d.public_id as char), s.seals from bid_submission_document s"
                                + " join bid_document d on d.id = s.document_id where s.submission_id = ?1")
                .setParameter(1, submission);
        Row.of(query).forEach(row -> found.put(UUID.fromString(row.text(0)), row.text(1)));
        return found;
    }

    /** The revisions that are kept of one candidate, in their order. */
    List<Integer> revisions(long candidate) {
        List<?> found = entities.createNativeQuery(
                        "select revision from bid_submission where candidate_id = ?1 order by revision")
                .setParameter(1, candidate)
                .getResultList();
        return found.stream().map(one -> ((Number) one).intValue()).toList();
    }
}
