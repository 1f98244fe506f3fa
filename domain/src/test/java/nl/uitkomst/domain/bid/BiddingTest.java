package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.OpeningRecord.Found;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tenders;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BiddingTest {

    private static RuleBroken.Rule refusal(Runnable act) {
        return catchThrowableOfType(RuleBroken.class, act::run).rule();
    }

    private static String read(SomeBids bids, Person bidder, UUID document) {
        return bids.ask(wired -> {
            var to = new ByteArrayOutputStream();
            try {
                var tender = wired.get(Tenders.class).get(bids.tender.number);
                wired.get(OpenedBids.class).write(tender, bids.candidate(bidder), document, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return to.toString(StandardCharsets.UTF_8);
        });
    }

    private static Map<UUID, PriceSheet> prices(SomeBids bids, long tender) {
        return bids.ask(wired -> wired.get(OpenedBids.class).prices(tender));
    }

    @Test
    void a_bid_is_written_submitted_replaced_and_opened_by_two_with_its_price_only_later() {
        var bids = new SomeBids();
        var bidder = bids.tender.bidders.get(0);
        var withdrawing = bids.tender.bidders.get(1);
        bids.drafted(bidder, "eerste", 100).drafted(withdrawing, "ander", 200);
        var document = bids.upload(bidder, Envelope.QUALITY, "Ons plan.pdf", "%PDF- zo doen wij het");
        var first = bids.submit(bidder);
        bids.submit(withdrawing);
        bids.change(wired -> wired.get(WithdrawBid.class).withdraw(withdrawing, bids.tender.number));
        var second = bids.submit(bidder);

        assertThat(second.previous()).isEqualTo(first.hash());
        assertThat(second.revision()).isEqualTo(2);
        assertThat(refusal(() -> bids.begin(bids.tender.opener, Envelope.QUALITY)))
                .isEqualTo(Opening.Rule.TOO_EARLY);
        bids.afterwards();
        assertThat(refusal(() -> bids.submit(bidder))).isEqualTo(Bid.Rule.TOO_LATE);
        bids.begin(bids.tender.opener, Envelope.QUALITY);
        assertThat(refusal(() -> bids.confirm(bids.tender.opener, Envelope.QUALITY)))
                .isEqualTo(Opening.Rule.SAME_OFFICER);
        var record = bids.confirm(bids.tender.opener3, Envelope.QUALITY);

        assertThat(bids.tender.phase()).isEqualTo(Phase.OPENED);
        assertThat(record.lines())
                .extracting(OpeningRecord.Line::found)
                .containsExactlyInAnyOrder(Found.OPENED, Found.WITHDRAWN);
        assertThat(record.lines())
                .filteredOn(line -> line.candidate().equals(bids.candidate(bidder)))
                .extracting(OpeningRecord.Line::receipt)
                .containsExactly(second.hash());
        var tenderId = bids.ask(
                wired -> wired.get(Tenders.class).get(bids.tender.number).id());
        var opened = bids.ask(wired -> wired.get(OpenedBids.class).of(tenderId));
        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).promise(bids.tender.personas.get(0), bids.tender.stages.get(0)))
                .contains(SomeBids.promise("eerste"));
        assertThat(read(bids, bidder, document)).isEqualTo("%PDF- zo doen wij het");

        assertThat(prices(bids, tenderId)).isEmpty();
        assertThat(refusal(() -> bids.begin(bids.tender.opener, Envelope.PRICE)))
                .isEqualTo(Opening.Rule.QUALITY_NOT_FIXED);
        bids.change(wired -> wired.get(Tenders.class).locked(bids.tender.number).fixQuality(SomeBids.databaseTime()));
        bids.open(Envelope.PRICE);
        assertThat(prices(bids, tenderId)).containsOnlyKeys(bids.candidate(bidder));
    }

    @Test
    void what_is_missing_is_said_and_holds_up_submitting() {
        var bids = new SomeBids();
        var bidder = bids.tender.bidders.get(0);
        bids.opened(bidder);

        var gaps = bids.ask(wired -> wired.get(BidRoom.class)
                .of(bidder, bids.tender.number, bids.tokens.get(bidder))
                .gaps());
        assertThat(gaps)
                .extracting(Gap::kind)
                .contains(Gap.Kind.NO_PRICE)
                .filteredOn(kind -> kind == Gap.Kind.NO_PROMISE)
                .hasSize(4);
        assertThat(refusal(() -> bids.submit(bidder))).isEqualTo(Bid.Rule.INCOMPLETE);
    }

    @Test
    void nobody_opens_the_vault_with_another_word_or_anothers_token() {
        var bids = new SomeBids();
        var bidder = bids.tender.bidders.get(0);
        var other = bids.tender.bidders.get(1);
        bids.drafted(bidder, "geheim", 100).opened(other);

        assertThat(refusal(() -> bids.ask(
                        wired -> wired.get(OpenVault.class).open(bidder, bids.tender.number, bids.words.get(other)))))
                .isEqualTo(Bid.Rule.WRONG_WORD);
        var seen = bids.ask(wired -> wired.get(BidRoom.class).of(other, bids.tender.number, bids.tokens.get(bidder)));
        assertThat(seen.open()).isEmpty();
        bids.change(wired -> wired.get(CloseVault.class).close(bidder, bids.tender.number));
        assertThat(bids.ask(wired -> wired.get(BidRoom.class).of(bidder, bids.tender.number, bids.tokens.get(bidder)))
                        .open())
                .isEmpty();
    }

    @Test
    void what_a_colleague_wrote_meanwhile_is_not_overwritten() {
        var bids = new SomeBids();
        var bidder = bids.tender.bidders.get(0);
        bids.drafted(bidder, "eerste", 100);

        var rule = refusal(() -> bids.change(wired -> bids.write(
                wired,
                bidder,
                Criterion.key(bids.tender.personas.get(0), bids.tender.stages.get(0)),
                Promise.inWords("tweede"))));

        assertThat(rule).isEqualTo(Bid.Rule.CHANGED_MEANWHILE);
    }

    @Test
    void of_an_upload_that_breaks_off_nothing_stays() {
        var bids = new SomeBids();
        var bidder = bids.tender.bidders.get(0);
        bids.opened(bidder);
        var before = count("bid_piece");

        var rule = bids.ask(wired -> refusal(() -> wired.get(UploadToBid.class)
                .upload(
                        bidder,
                        bids.tender.number,
                        bids.tokens.get(bidder),
                        Envelope.QUALITY,
                        "groot.pdf",
                        new BreaksOff(3_000_000))));

        assertThat(rule).isEqualTo(Bid.Rule.FILE_BROKEN_OFF);
        assertThat(count("bid_piece")).isEqualTo(before);
        assertThat(bids.ask(wired -> wired.get(BidRoom.class).of(bidder, bids.tender.number, bids.tokens.get(bidder)))
                        .open()
                        .orElseThrow()
                        .documents())
                .isEmpty();
    }

    @Test
    void the_database_itself_refuses_what_comes_too_late_or_is_changed() {
        var bids = SomeBids.inEarnest(Duration.ofHours(1));
        var bidder = bids.tender.bidders.get(0);
        bids.drafted(bidder, "op tijd", 100);
        var receipt = bids.submit(bidder);

        for (var attempt : List.of(
                "update bid_submission set received_at = utc_timestamp(3)",
                "delete from bid_submission",
                "update bid_receipt set at = at - interval 1 day",
                "delete from bid_receipt",
                "update tender_key set fingerprint = repeat('0', 64)",
                "update officer_key set locked = 'x'",
                "insert into bid_opening (tender_id, envelope, first_id, first_name, first_at) select tender_id, 'QUALITY', 1, 'x', at from bid_receipt limit 1",
                "insert into opened_bid (candidate_id, envelope, tender_id, revision, content, opened_at) select candidate_id, 'QUALITY', tender_id, 1, 'x', at from bid_receipt limit 1")) {
            assertThat(catchThrowable(() -> SomeBids.sql(attempt))).as(attempt).isNotNull();
        }
        bids.deadlineIn(Duration.ZERO);
        var late = catchThrowableOfType(RuleBroken.class, () -> bids.submit(bidder));
        assertThat(late.rule()).isEqualTo(Bid.Rule.TOO_LATE);
        assertThat(late.details()).hasSize(2);
        assertThat(refusal(() -> bids.begin(bids.tender.opener, Envelope.QUALITY)))
                .as("a deadline that was brought forward opens nothing")
                .isEqualTo(Opening.Rule.TOO_EARLY);
        assertThat(receipt.at()).isBefore(receipt.deadline());
    }

    private static long count(String table) {
        return RealDatabase.transact(entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue());
    }

    /** A sender that goes away. */
    private static final class BreaksOff extends InputStream {
        private int left;

        BreaksOff(int bytes) {
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            if (left <= 0) {
                throw new IOException("connection reset");
            }
            left--;
            return 'x';
        }
    }
}
