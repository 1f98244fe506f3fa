package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.UUID;

/** The documents of bids, in sealed pieces. Each piece is kept by itself, so that a large document holds nothing up; one that never came to its end goes again. */
@ApplicationScoped
class Pieces {

    private static final int HOURS = 12;

    @PersistenceContext
    EntityManager entities;

    /** Begins a document, and clears away those that broke off without anybody noticing, as when the server stops. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(long candidate, UUID document) {
        sweep();
        entities.createNativeQuery(
                        "insert into bid_document (public_id, candidate_id, begun_at) values (?1, ?2, utc_timestamp(6))")
                .setParameter(1, document.toString())
                .setParameter(2, candidate)
                .executeUpdate();
    }

    private void sweep() {
        var left = "complete = false and begun_at < utc_timestamp(6) - interval " + HOURS + " hour";
        entities.createNativeQuery(
                        "delete from bid_piece where document_id in (select id from bid_document where " + left + ")")
                .executeUpdate();
        entities.createNativeQuery("delete from bid_document where " + left).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(UUID document, int number, byte[] sealed) {
        entities.createNativeQuery("insert into bid_piece (document_id, number, sealed)"
                        + " values ((select id from bid_document where public_id = ?1), ?2, ?3)")
                .setParameter(1, document.toString())
                .setParameter(2, number)
                .setParameter(3, sealed)
                .executeUpdate();
    }

    /** To be done with what puts it into the draft, so that both are there or neither. */
    void complete(UUID document) {
        var done = entities.createNativeQuery(
                        "update bid_document set complete = true where public_id = ?1 and complete = false")
                .setParameter(1, document.toString())
                .executeUpdate();
        if (done == 0) {
            throw new Missing("document", document);
        }
    }

    /** Of what broke off nothing stays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(UUID document) {
        remove(document);
    }

    /** Takes it away, unless it was submitted: then it stays with what was submitted. */
    void remove(UUID document) {
        var unsubmitted = "id not in (select document_id from bid_submission_document) and public_id = ?1";
        entities.createNativeQuery("delete from bid_piece where document_id in (select id from bid_document where "
                        + unsubmitted + ")")
                .setParameter(1, document.toString())
                .executeUpdate();
        entities.createNativeQuery("delete from bid_document where " + unsubmitted)
                .setParameter(1, document.toString())
                .executeUpdate();
    }

    /** @throws Missing when it is not there */
    byte[] get(UUID document, int number) {
        List<?> found = entities.createNativeQuery(
                        "select p.sealed from bid_piece p join bid_document d on d.id = p.document_id"
                                + " where d.public_id = ?1 and p.number = ?2")
                .setParameter(1, document.toString())
                .setParameter(2, number)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast).orElseThrow(() -> new Missing("piece", number));
    }

    int count(UUID document) {
        var count = (Number) entities.createNativeQuery("select count(*) from bid_piece p"
                        + " join bid_document d on d.id = p.document_id where d.public_id = ?1")
                .setParameter(1, document.toString())
                .getSingleResult();
        return count.intValue();
    }
}
