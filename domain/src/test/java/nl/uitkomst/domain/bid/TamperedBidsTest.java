package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.OpeningRecord.Found;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.Wired;
import nl.uitkomst.domain.tender.Tenders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

import static nl.uitkomst.domain.bid.Tampering.a;
import static nl.uitkomst.domain.bid.Tampering.b;
import static nl.uitkomst.domain.bid.Tampering.bids;
import static nl.uitkomst.domain.bid.Tampering.candidate;
import static nl.uitkomst.domain.bid.Tampering.flip;
import static nl.uitkomst.domain.bid.Tampering.found;
import static nl.uitkomst.domain.bid.Tampering.ofA;
import static nl.uitkomst.domain.bid.Tampering.sql;
import static org.assertj.core.api.Assertions.assertThat;

/** What was submitted and then changed, swapped, put back or taken away is found when two officers open. */
class TamperedBidsTest {

    private static BehindTheTriggers behind;

    @BeforeAll
    static void what_guards_the_tables_is_taken_away() {
        behind = Tampering.owner();
    }

    @AfterAll
    static void what_guards_the_tables_is_put_back() {
        behind.close();
    }

    @Test
    void without_an_attack_all_is_found_as_it_was_submitted() {
        assertThat(found(wired -> {}).values()).containsExactlyInAnyOrder(Found.OPENED, Found.OPENED, Found.WITHDRAWN);
    }

    @Test
    void a_changed_byte_is_found_in_everything_that_is_kept_of_a_bid_and_holds_up_no_other() {
        for (var column : List.of("quality_sealed", "quality_wrapped", "price_sealed", "price_wrapped")) {
            var found = found(wired ->
                    sql(wired, "update bid_submission set " + flip(column) + " where candidate_id = " + candidate(a)));
            assertThat(found)
                    .as(column)
                    .containsEntry(bids.candidate(a), Found.CHANGED)
                    .containsEntry(bids.candidate(b), Found.OPENED);
        }
        assertThat(ofA("update bid_submission set received_at = received_at - interval 1 second"))
                .isEqualTo(Found.CHANGED);
        assertThat(ofA("update bid_receipt set manifest = reverse(manifest)")).isEqualTo(Found.CHANGED);
        assertThat(ofA("update bid_receipt set at = at - interval 1 second")).isEqualTo(Found.CHANGED);
        var documents = "document_id in (select id from bid_document where candidate_id = " + candidate(a) + ")";
        assertThat(found(wired ->
                        sql(wired, "update bid_submission_document set seals = reverse(seals) where " + documents)))
                .containsEntry(bids.candidate(a), Found.CHANGED);
        assertThat(found(wired -> sql(wired, "update bid_piece set " + flip("sealed") + " where " + documents)))
                .containsEntry(bids.candidate(a), Found.DOCUMENT_CHANGED);
        assertThat(found(wired -> sql(wired, "delete from bid_piece where " + documents)))
                .containsEntry(bids.candidate(a), Found.DOCUMENT_CHANGED);
    }

    @Test
    void envelopes_that_were_swapped_open_for_neither_also_when_all_receipts_and_the_trail_were_written_anew() {
        assertThat(found(TamperedBidsTest::swap))
                .containsEntry(bids.candidate(a), Found.CHANGED)
                .containsEntry(bids.candidate(b), Found.CHANGED);
        assertThat(found(wired -> {
                    swap(wired);
                    receiptsAnew(wired, a);
                    receiptsAnew(wired, b);
                }))
                .as("the seal itself says whose it is")
                .containsEntry(bids.candidate(a), Found.BROKEN)
                .containsEntry(bids.candidate(b), Found.BROKEN);
    }

    private static void swap(Wired wired) {
        sql(wired, """
                update bid_submission x join bid_submission y on y.candidate_id = %2$s and y.revision = 1
                set x.quality_wrapped = y.quality_wrapped, x.quality_sealed = y.quality_sealed,
                    y.quality_wrapped = x.price_wrapped, y.quality_sealed = x.price_sealed
                where x.candidate_id = %1$s and x.revision = 2""".formatted(candidate(a), candidate(b)));
    }

    /** As the product would have written it, had it received this. */
    private static void receiptsAnew(Wired wired, Person bidder) {
        var tender = wired.get(Tenders.class).get(bids.tender.number);
        var key = bids.candidate(bidder);
        var id = ((Number) wired.entities()
                        .createNativeQuery("select id from tender_candidate where public_id = '" + key + "'")
                        .getSingleResult())
                .longValue();
        var sealed = wired.get(SealedBids.class);
        var receipts = sealed.of(id).receipts();
        var last = receipts.get(receipts.size() - 1);
        var kept = sealed.find(id, last.revision()).orElseThrow();
        var keys = wired.get(TenderKeys.class);
        var manifest = new Manifest(
                        bids.tender.number,
                        key,
                        last.revision(),
                        keys.get(tender, Envelope.QUALITY).key().fingerprint(),
                        kept.quality(),
                        keys.get(tender, Envelope.PRICE).key().fingerprint(),
                        kept.price(),
                        kept.documents())
                .hash();
        var anew = Receipt.after(
                receipts.subList(0, receipts.size() - 1),
                bids.tender.number,
                key,
                last.kind(),
                last.revision(),
                last.at(),
                last.deadline(),
                manifest,
                last.givenTo());
        sql(
                wired,
                "update bid_receipt set manifest = '%s', hash = '%s' where hash = '%s'"
                        .formatted(manifest, anew.hash(), last.hash()));
        sql(
                wired,
                "update audit_entry set details = replace(details, '%s', '%s') where object_id = '%s' and action = 'bid.submit' and details like '%%%1$s%%'"
                        .formatted(last.hash(), anew.hash(), bids.tender.number));
    }

    @Test
    void an_older_version_that_was_put_back_or_played_again_is_found() {
        var second = " where revision = 2 and candidate_id = " + candidate(a);
        assertThat(found(wired -> sql(wired, """
                        update bid_submission n join bid_submission o on o.candidate_id = n.candidate_id and o.revision = 1
                        set n.quality_wrapped = o.quality_wrapped, n.quality_sealed = o.quality_sealed
                        where n.revision = 2 and n.candidate_id = """ + candidate(a))))
                .as("the older envelope in the row of the newer")
                .containsEntry(bids.candidate(a), Found.CHANGED);
        assertThat(found(wired -> {
                    sql(wired, "delete from bid_receipt" + second);
                    sql(
                            wired,
                            "delete from bid_submission_document where submission_id in (select id from bid_submission"
                                    + second + ")");
                    sql(wired, "delete from bid_submission" + second);
                }))
                .as("the newer one is gone, with its receipt")
                .containsEntry(bids.candidate(a), Found.ROLLED_BACK);
        assertThat(found(wired -> sql(
                        wired,
                        "update bid_submission set revision = 3 where revision = 1 and candidate_id = "
                                + candidate(a))))
                .as("the older one as if it came later")
                .containsEntry(bids.candidate(a), Found.ROLLED_BACK);
        assertThat(found(wired -> {
                    sql(
                            wired,
                            "update bid_submission set revision = 3 where revision = 2 and candidate_id = "
                                    + candidate(a));
                    sql(
                            wired,
                            "update bid_submission set revision = 2 where revision = 1 and candidate_id = "
                                    + candidate(a));
                    sql(
                            wired,
                            "update bid_submission set revision = 1 where revision = 3 and candidate_id = "
                                    + candidate(a));
                    receiptsAnew(wired, a);
                }))
                .as("the older one with a receipt of its own")
                .doesNotContainEntry(bids.candidate(a), Found.OPENED);
    }

    @Test
    void a_receipt_that_is_missing_is_missed_also_when_nothing_else_is_left_of_the_bid() {
        var ofB = " where candidate_id = " + candidate(b);
        assertThat(found(wired -> sql(wired, "delete from bid_receipt" + ofB)))
                .containsEntry(bids.candidate(b), Found.ROLLED_BACK);
        assertThat(found(wired -> {
                    sql(wired, "delete from bid_receipt" + ofB);
                    sql(
                            wired,
                            "delete from bid_submission_document where submission_id in (select id from bid_submission"
                                    + ofB + ")");
                    sql(wired, "delete from bid_submission" + ofB);
                }))
                .containsEntry(bids.candidate(b), Found.ROLLED_BACK);
        assertThat(found(wired -> sql(wired, "update bid_receipt set kind = 'WITHDRAWN'" + ofB)))
                .as("made into a withdrawal")
                .containsEntry(bids.candidate(b), Found.CHANGED);
    }
}
