package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Binding;
import nl.uitkomst.domain.tender.TenderNumber;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a bidder can show: that this was received, or withdrawn, at that moment. Each holds the hash of the one before it, so that none can be left out or
 * put back unseen.
 *
 * @param number counted per candidate, from 1
 * @param at by the clock of the database, in UTC to the millisecond
 * @param manifest the hash over all that was submitted, as it is kept; of what is withdrawn that of what was submitted last
 * @param previous the hash of the receipt before it; zeros for the first
 */
public record Receipt(
        UUID candidate,
        int number,
        Kind kind,
        int revision,
        Instant at,
        Instant deadline,
        String manifest,
        String givenTo,
        String previous,
        String hash) {

    public enum Kind {
        SUBMITTED,
        WITHDRAWN
    }

    static final String NONE = "0".repeat(64);

    static Receipt after(
            List<Receipt> earlier,
            TenderNumber tender,
            UUID candidate,
            Kind kind,
            int revision,
            Instant at,
            Instant deadline,
            String manifest,
            String givenTo) {
        var previous =
                earlier.isEmpty() ? NONE : earlier.get(earlier.size() - 1).hash();
        var receipt = new Receipt(
                candidate, earlier.size() + 1, kind, revision, at, deadline, manifest, givenTo, previous, "");
        return receipt.hashed(tender);
    }

    private Receipt hashed(TenderNumber tender) {
        var computed = Binding.of("receipt")
                .and(tender, candidate, number, kind, revision, at, deadline, manifest, givenTo, previous)
                .hash();
        return new Receipt(candidate, number, kind, revision, at, deadline, manifest, givenTo, previous, computed);
    }

    /** Whether a row of them is whole: each is as it was hashed and follows the one before it. */
    static boolean isChain(TenderNumber tender, List<Receipt> receipts) {
        var previous = NONE;
        for (var i = 0; i < receipts.size(); i++) {
            var receipt = receipts.get(i);
            if (receipt.number() != i + 1
                    || !receipt.previous().equals(previous)
                    || !receipt.hashed(tender).equals(receipt)) {
                return false;
            }
            previous = receipt.hash();
        }
        return true;
    }
}
