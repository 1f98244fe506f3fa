package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.TenderKey.HandedHalf;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.Sha256;
import nl.uitkomst.domain.tender.Tender;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The openings of tenders, and what was opened in them. */
@ApplicationScoped
class Openings {

    @PersistenceContext
    EntityManager entities;

    private final InstantConverter moments = new InstantConverter();

    Optional<Opening> find(long tender, Envelope envelope) {
        var query = entities.createNativeQuery(
                        "select first_id, first_name, cast(first_at as char), record, record_hash from bid_opening where tender_id = ?1 and envelope = ?2")
                .setParameter(1, tender)
                .setParameter(2, envelope.name());
        return Row.of(query).stream().findFirst().map(row -> {
            var record = row.textOrNull(3);
            return new Opening(
                    envelope,
                    row.number(0),
                    row.text(1),
                    row.moment(2),
                    record == null ? null : OpeningRecord.read(record),
                    row.textOrNull(4));
        });
    }

    void begin(Tender tender, Envelope envelope, Person first, Instant now, List<HandedHalf> halves) {
        entities.createNativeQuery(
                        "insert into bid_opening (tender_id, envelope, first_id, first_name, first_at) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, tender.id())
                .setParameter(2, envelope.name())
                .setParameter(3, first.account())
                .setParameter(4, first.name())
                .setParameter(5, moments.convertToDatabaseColumn(now))
                .executeUpdate();
        for (var half : halves) {
            entities.createNativeQuery("insert into bid_opening_half (opening_id, to_id, wrapped)"
                            + " values ((select id from bid_opening where tender_id = ?1 and envelope = ?2), ?3, ?4)")
                    .setParameter(1, tender.id())
                    .setParameter(2, envelope.name())
                    .setParameter(3, half.to())
                    .setParameter(4, half.wrapped())
                    .executeUpdate();
        }
    }

    Optional<HandedHalf> half(long tender, Envelope envelope, long to) {
        var query = entities.createNativeQuery(
                        "select o.first_id, h.wrapped from bid_opening_half h"
                                + " join bid_opening o on o.id = h.opening_id where o.tender_id = ?1 and o.envelope = ?2 and h.to_id = ?3")
                .setParameter(1, tender)
                .setParameter(2, envelope.name())
                .setParameter(3, to);
        return Row.of(query).stream()
                .findFirst()
                .map(row -> new HandedHalf(row.number(0), to, (byte[]) row.columns()[1]));
    }

    void finish(Tender tender, Envelope envelope, Person second, OpeningRecord record) {
        var text = record.text();
        entities.createNativeQuery(
                        "update bid_opening set second_id = ?1, second_name = ?2, second_at = ?3, record = ?4, record_hash = ?5"
                                + " where tender_id = ?6 and envelope = ?7")
                .setParameter(1, second.account())
                .setParameter(2, second.name())
                .setParameter(3, moments.convertToDatabaseColumn(record.secondAt()))
                .setParameter(4, text)
                .setParameter(5, Sha256.of(text.getBytes(StandardCharsets.UTF_8)))
                .setParameter(6, tender.id())
                .setParameter(7, envelope.name())
                .executeUpdate();
    }

    void keep(OpenEnvelopes.Result result, Envelope envelope, Instant now) {
        entities.createNativeQuery(
                        "insert into opened_bid (candidate_id, envelope, tender_id, revision, content, failure, opened_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, result.candidate().id())
                .setParameter(2, envelope.name())
                .setParameter(3, result.candidate().tender())
                .setParameter(4, result.line().revision())
                .setParameter(5, result.content())
                .setParameter(
                        6, result.content() == null ? result.line().found().name() : null)
                .setParameter(7, moments.convertToDatabaseColumn(now))
                .executeUpdate();
    }

    /** What was opened of a tender: key of the candidate, revision and content, in the order of the keys. */
    List<Row> opened(long tender, Envelope envelope) {
        return Row.of(entities.createNativeQuery(
                        "select cast(c.public_id as char), o.revision, o.content from opened_bid o join tender_candidate c on c.id = o.candidate_id"
                                + " where o.tender_id = ?1 and o.envelope = ?2 and o.content is not null order by c.public_id")
                .setParameter(1, tender)
                .setParameter(2, envelope.name()));
    }

    /** Of whom promises were opened: names by the keys of the candidates. */
    Map<UUID, String> bidders(long tender) {
        var query = entities.createNativeQuery(
                        "select cast(c.public_id as char), c.trade_name from opened_bid o join tender_candidate c on c.id = o.candidate_id"
                                + " where o.tender_id = ?1 and o.envelope = ?2 and o.content is not null order by c.public_id")
                .setParameter(1, tender)
                .setParameter(2, Envelope.QUALITY.name());
        var bidders = new LinkedHashMap<UUID, String>();
        Row.of(query).forEach(row -> bidders.put(UUID.fromString(row.text(0)), row.text(1)));
        return bidders;
    }

    /** The receipts of which the trail knows, with their candidates; one that is not in the database any more was taken out of it. */
    List<String> traced(String tender) {
        List<?> found = entities.createNativeQuery(
                        "select details from audit_entry where object_type = ?1 and object_id = ?2"
                                + " and action in ('bid.submit', 'bid.withdraw') and result = 'DONE' order by id")
                .setParameter(1, BidDesk.OBJECT)
                .setParameter(2, tender)
                .getResultList();
        return found.stream().map(String::valueOf).toList();
    }
}
