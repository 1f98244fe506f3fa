package nl.uitkomst.domain.bid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.bid.seal.BrokenSeal;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.OfficerKey;
import nl.uitkomst.domain.bid.seal.SecretWord;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.tender.Phase;
import nl.uitkomst.domain.tender.Tender;
import nl.uitkomst.domain.tender.TenderNumber;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import nl.uitkomst.domain.tender.TenderTrail;

import java.time.Instant;
import java.util.Map;

/** Where officers come to open: holds the tender, so that bids that are just coming in are waited for, and sees that it is time. */
@ApplicationScoped
class OpeningDesk {

    @Inject
    BidDesk desk;

    @Inject
    TenderKeys keys;

    @Inject
    SealedBids bids;

    /** An officer at a tender that can be opened. */
    record Table(
            Person officer, Tender tender, Envelope envelope, TenderKeys.Kept key, OfficerKeys.Kept own, Instant now) {}

    /** @throws RuleBroken when it is too early, not this tender's turn, or this officer keeps no half of the key */
    Table at(Person by, TenderNumber number, Envelope envelope) {
        var tender = desk.held(by, Act.OPEN, number);
        var now = desk.now();
        requireTurn(tender, envelope);
        requireTime(tender, now);
        var key = keys.get(tender, envelope);
        var own = key.officer(by.account()).orElseThrow(() -> new RuleBroken(Opening.Rule.NO_KEEPER));
        return new Table(by, tender, envelope, key, own, now);
    }

    private static void requireTurn(Tender tender, Envelope envelope) {
        if (envelope == Envelope.QUALITY && tender.phase() != Phase.BIDDING) {
            throw new RuleBroken(
                    tender.phase().hasReached(Phase.OPENED) ? Opening.Rule.OPENED : Opening.Rule.NOT_TO_OPEN);
        }
        if (envelope == Envelope.PRICE && tender.phase() != Phase.ASSESSED) {
            throw new RuleBroken(
                    tender.phase().hasReached(Phase.RANKED) ? Opening.Rule.OPENED : Opening.Rule.QUALITY_NOT_FIXED);
        }
    }

    /** A deadline that was brought forward opens nothing that was submitted under a later one. */
    private void requireTime(Tender tender, Instant now) {
        var from = bids.all(tender.id()).values().stream()
                .flatMap(receipts -> receipts.stream().map(Receipt::deadline))
                .max(Instant::compareTo)
                .filter(promised -> promised.isAfter(BidDesk.deadline(tender)))
                .orElse(BidDesk.deadline(tender));
        if (now.isBefore(from)) {
            throw new RuleBroken(Opening.Rule.TOO_EARLY, from, now);
        }
    }

    OfficerKey.Unlocked unlock(Table table, SecretWord word) {
        try {
            return table.own().key().unlock(word);
        } catch (BrokenSeal other) {
            desk.refused(
                    table.officer(),
                    "bid.refuse-word",
                    TenderTrail.OBJECT,
                    table.tender().number(),
                    Map.of("envelope", table.envelope().name()));
            throw new RuleBroken(Opening.Rule.OFFICER_WORD);
        }
    }

    void written(Table table, String act, Map<String, String> details) {
        desk.written(table.officer(), act, TenderTrail.OBJECT, table.tender().number(), details);
    }
}
