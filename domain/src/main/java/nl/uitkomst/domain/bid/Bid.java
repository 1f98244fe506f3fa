package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bid of one candidate as everybody but the candidate knows it: a row of receipts, of which the last one says whether there is a bid. It is submitted,
 * replaced and withdrawn until the deadline, and then never changes.
 */
public record Bid(List<Receipt> receipts) {

    public enum Rule implements RuleBroken.Rule {
        /** Details: the deadline, the moment by the clock of the database. */
        TOO_LATE,
        /** Bids are not asked for at this time. */
        NOT_ASKED,
        /** The keys of the tender were not made yet. */
        NO_KEYS,
        /** Detail: how many things are missing. */
        INCOMPLETE,
        NOT_SUBMITTED,
        /** A price sheet of other parts or years than are asked for. */
        OTHER_PRICE,
        NO_VAULT,
        /** There is a vault, with a word that was shown. */
        VAULT_THERE,
        WRONG_WORD,
        /** The vault has to be opened first, with the word. */
        VAULT_CLOSED,
        /** What is kept was damaged or changed from outside. */
        VAULT_BROKEN,
        /** Someone else of the bidder wrote there meanwhile. */
        CHANGED_MEANWHILE,
        TOO_LONG,
        /** Detail: the most. */
        TOO_MANY_FILES,
        /** Detail: the most megabytes of all documents together. */
        TOO_LARGE,
        /** Detail: the kinds that are taken. */
        FILE_KIND,
        FILE_EMPTY,
        FILE_RUNS,
        FILE_NOT_ITS_KIND,
        /** It broke off before its end. */
        FILE_BROKEN_OFF,
        BSN
    }

    public static final int MEGABYTES = 200;
    static final long MOST_BYTES = MEGABYTES * 1024L * 1024L;

    public Bid {
        receipts = List.copyOf(receipts);
    }

    public Optional<Receipt> last() {
        return receipts.isEmpty() ? Optional.empty() : Optional.of(receipts.get(receipts.size() - 1));
    }

    public boolean isSubmitted() {
        return last().filter(receipt -> receipt.kind() == Receipt.Kind.SUBMITTED)
                .isPresent();
    }

    public int nextRevision() {
        return receipts.stream().mapToInt(Receipt::revision).max().orElse(0) + 1;
    }

    static void requireInTime(Instant deadline, Instant now) {
        if (!now.isBefore(deadline)) {
            throw new RuleBroken(Rule.TOO_LATE, deadline, now);
        }
    }
}
