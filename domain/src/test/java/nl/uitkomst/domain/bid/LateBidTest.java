package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RealDatabase;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.SomeTender;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** In time is before the deadline by the clock of the database, to the millisecond, whatever another clock says. */
class LateBidTest {

    private final SomeBids bids = SomeBids.inEarnest(Duration.ofHours(1));
    private final Person bidder = bids.tender.bidders.get(0);

    /** The deadline so far from the moment at which the database receives the next bid. */
    private void deadlineAtReceipt(String distance) {
        statement("drop trigger if exists deadline_at_receipt");
        statement(
                "create trigger deadline_at_receipt before insert on bid_submission for each row precedes bid_submission_in_time"
                        + " update tender_moment set at = utc_timestamp(3) " + distance
                        + " where kind = 'BID_UNTIL' and tender_id = new.tender_id");
    }

    private static void statement(String text) {
        RealDatabase.change(entities -> entities.createNativeQuery(text).executeUpdate());
    }

    @Test
    void a_bid_is_taken_a_millisecond_before_the_deadline_and_not_at_it_or_a_millisecond_after() {
        bids.drafted(bidder, "op het nippertje", 100);
        try {
            deadlineAtReceipt("+ interval 1000 microsecond");
            var receipt = bids.submit(bidder);
            assertThat(receipt.at()).isEqualTo(receipt.deadline().minusMillis(1));

            for (var late : new String[] {"", "- interval 1000 microsecond"}) {
                deadlineAtReceipt(late);
                var refusal = catchThrowableOfType(RuleBroken.class, () -> bids.submit(bidder));
                assertThat(refusal.rule()).as(late).isEqualTo(Bid.Rule.TOO_LATE);
                assertThat(refusal.details()).hasSize(2).hasOnlyElementsOfType(Instant.class);
            }
        } finally {
            statement("drop trigger deadline_at_receipt");
        }
        var deadline = Instant.parse("2026-03-01T11:00:00Z");
        assertThatCode(() -> Bid.requireInTime(deadline, deadline.minusMillis(1)))
                .doesNotThrowAnyException();
        for (var late : new long[] {0, 1}) {
            var refusal = catchThrowableOfType(
                    RuleBroken.class, () -> Bid.requireInTime(deadline, deadline.plusMillis(late)));
            assertThat(refusal.details()).isEqualTo(List.of(deadline, deadline.plusMillis(late)));
        }
    }

    @Test
    void a_bid_that_was_in_time_when_it_came_in_and_late_when_it_was_kept_is_late() throws Exception {
        bids.drafted(bidder, "net te laat", 100);
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var others = Executors.newFixedThreadPool(2);
        try {
            var colleague = others.submit(() -> hold(held, release));
            await(held);
            bids.deadlineIn(Duration.ofMillis(600));
            var submitting = others.submit(() -> catchThrowableOfType(RuleBroken.class, () -> bids.submit(bidder)));
            pass(Duration.ofMillis(700));
            release.countDown();
            colleague.get(10, TimeUnit.SECONDS);

            var refusal = submitting.get(10, TimeUnit.SECONDS);
            assertThat(refusal.rule()).isEqualTo(Bid.Rule.TOO_LATE);
            assertThat((Instant) refusal.details().get(1))
                    .isAfter((Instant) refusal.details().get(0));
        } finally {
            release.countDown();
            others.shutdownNow();
        }
    }

    /** As a colleague who is just writing. */
    private void hold(CountDownLatch held, CountDownLatch release) {
        RealDatabase.change(entities -> {
            entities.createNativeQuery("select 1 from bid_vault where candidate_id ="
                            + " (select id from tender_candidate where public_id = ?1) for update")
                    .setParameter(1, bids.candidate(bidder).toString())
                    .getSingleResult();
            held.countDown();
            await(release);
        });
    }

    private static void pass(Duration time) throws InterruptedException {
        var until = SomeBids.databaseTime().plus(time);
        while (SomeBids.databaseTime().isBefore(until)) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void another_clock_of_the_application_opens_nothing_and_takes_nothing_in() {
        bids.drafted(bidder, "op tijd", 100);
        bids.submit(bidder);

        bids.tender.at(Instant.now().plus(Duration.ofDays(1000)));
        assertThat(catchThrowable(() -> bids.tender.change(wired -> wired.get(BeginOpening.class)
                        .begin(
                                bids.tender.opener,
                                bids.tender.number,
                                Envelope.QUALITY,
                                bids.words.get(bids.tender.opener)))))
                .hasStackTraceContaining("bids are not opened before their deadline");
        assertThat(bids.tender.phase()).isEqualTo(Phase.BIDDING);

        bids.deadlineIn(Duration.ZERO);
        bids.tender.at(SomeTender.BEGIN);
        var late = catchThrowableOfType(
                RuleBroken.class,
                () -> bids.tender.ask(wired ->
                        wired.get(SubmitBid.class).submit(bidder, bids.tender.number, bids.tokens.get(bidder))));
        assertThat(late.rule())
                .as("a clock that stands still does not make a late bid one in time")
                .isEqualTo(Bid.Rule.TOO_LATE);
    }

    @Test
    void the_clock_of_the_database_is_not_moved_by_who_works_in_it() {
        assertThat(catchThrowable(() -> statement("set timestamp = 1"))).hasStackTraceContaining("secure-timestamp");
    }
}
