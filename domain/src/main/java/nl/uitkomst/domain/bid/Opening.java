package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * The opening of all envelopes of one kind. One officer begins it after the deadline and hands the own half of the key on to the others; another officer
 * confirms it, and at that moment everything is opened and the record is drawn up.
 *
 * @param firstAt by the clock of the database, in UTC to the millisecond
 * @param record absent until it was confirmed
 * @param recordHash SHA-256 of the record as it is kept, in 64 hexadecimal digits
 */
public record Opening(
        Envelope envelope,
        long first,
        String firstName,
        Instant firstAt,
        @Nullable OpeningRecord record,
        @Nullable String recordHash) {

    public enum Rule implements RuleBroken.Rule {
        /** Details: from when they can be opened, the moment by the clock of the database. */
        TOO_EARLY,
        /** Prices are opened once the scores of quality stand. */
        QUALITY_NOT_FIXED,
        /** This tender is not at the point at which bids are opened. */
        NOT_TO_OPEN,
        /** Has no half of the keys of this tender. */
        NO_KEEPER,
        OFFICER_WORD,
        /** Detail: who began. */
        BEGUN,
        NOT_BEGUN,
        /** It takes another officer than the one who began. */
        SAME_OFFICER,
        OPENED,
        /** The key does not open: it was changed from outside. */
        KEY_BROKEN
    }

    public boolean isDone() {
        return record != null;
    }

    public Optional<OpeningRecord> drawnUp() {
        return Optional.ofNullable(record);
    }

    public Optional<String> hash() {
        return Optional.ofNullable(recordHash);
    }
}
