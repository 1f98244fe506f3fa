package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.OpeningRecord.Found;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Wired;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Someone who owns the database changes what is kept, past all that guards it there; then two officers open. Every attack is undone after it, so that all are on
 * the same bids: A submitted twice, B once, each with a document, and C withdrew.
 */
final class Tampering {

    private Tampering() {}

    static final String OF_A = "candidate_id = (select id from tender_candidate where public_id = '%s')";
    static final String FLIP = "insert(%1$s, 60, 1, char(ascii(substr(%1$s, 60, 1)) ^ 1))";

    static final SomeBids bids = new SomeBids();
    static final Person a = bids.tender.bidders.get(0);
    static final Person b = bids.tender.bidders.get(1);

    static {
        for (var bidder : bids.tender.bidders) {
            bids.drafted(bidder, "van " + bidder.account(), 100);
            bids.upload(bidder, Envelope.QUALITY, "plan.pdf", "%PDF- plan van " + bidder.account());
            bids.submit(bidder);
        }
        bids.written(a, "later", 100);
        bids.submit(a);
        bids.change(wired -> wired.get(WithdrawBid.class).withdraw(bids.tender.bidders.get(2), bids.tender.number));
        bids.afterwards();
    }

    private static final class Undone extends RuntimeException {
        static final long serialVersionUID = 1;
    }

    /** What two officers find after this was done; undone again. */
    static Map<UUID, Found> found(Consumer<Wired> attack) {
        var record = new AtomicReference<OpeningRecord>();
        undone(wired -> {
            attack.accept(wired);
            begin(wired, bids.tender.opener);
            record.set(confirm(wired, bids.tender.opener2));
        });
        var found = new HashMap<UUID, Found>();
        record.get().lines().forEach(line -> found.put(line.candidate(), line.found()));
        return found;
    }

    static Found ofA(String attack) {
        return found(wired -> sql(wired, attack + " where " + OF_A.formatted(bids.candidate(a))))
                .get(bids.candidate(a));
    }

    static RuleBroken.Rule refusal(Consumer<Wired> attack) {
        return catchThrowableOfType(RuleBroken.class, () -> undone(attack)).rule();
    }

    static void undone(Consumer<Wired> work) {
        try {
            bids.change(wired -> {
                work.accept(wired);
                throw new Undone();
            });
        } catch (Undone done) {
            // as it was
        }
    }

    static void begin(Wired wired, Person officer) {
        wired.get(BeginOpening.class).begin(officer, bids.tender.number, Envelope.QUALITY, bids.words.get(officer));
    }

    static OpeningRecord confirm(Wired wired, Person officer) {
        return wired.get(ConfirmOpening.class)
                .confirm(officer, bids.tender.number, Envelope.QUALITY, bids.words.get(officer));
    }

    static void sql(Wired wired, String statement) {
        assertThat(wired.entities().createNativeQuery(statement).executeUpdate())
                .as(statement)
                .isPositive();
    }

    static String flip(String column) {
        return column + " = " + FLIP.formatted(column);
    }

    static String candidate(Person bidder) {
        return "(select id from tender_candidate where public_id = '" + bids.candidate(bidder) + "')";
    }

    static String tender() {
        return "(select id from tender where number = '" + bids.tender.number + "')";
    }

    static BehindTheTriggers owner() {
        return new BehindTheTriggers(
                "bid_submission",
                "bid_submission_document",
                "bid_receipt",
                "bid_piece",
                "officer_key",
                "tender_key",
                "tender_key_pair",
                "bid_opening",
                "bid_opening_half",
                "audit_entry");
    }
}
