package nl.uitkomst.domain.bid;

import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who keeps the keys of a tender. Three officers are appointed and make a key each; then the keys of the tender are made, once, and never change. The
 * fingerprints are what people compare with their own paper.
 *
 * @param officers those who were appointed
 * @param qualityKey the fingerprint of the key for promises; absent while it was not made
 * @param priceKey the fingerprint of the key for prices
 * @param record what was written down when the keys were made
 * @param illustrative whether the tender is a shipped example
 */
public record Ceremony(
        List<Officer> officers,
        List<Available> available,
        @Nullable String qualityKey,
        @Nullable String priceKey,
        @Nullable String record,
        @Nullable String madeBy,
        @Nullable Instant madeAt,
        boolean illustrative) {

    public enum Rule implements RuleBroken.Rule {
        /** Detail: how many officers it takes. */
        THREE_OFFICERS,
        /** Detail: who still lack a key. */
        KEY_MISSING,
        /** The keys of the tender were made; who keeps them does not change any more. */
        KEYS_MADE,
        /** Not an officer of the commissioning organisation. */
        NO_OFFICER,
        /** The word typed is not the one that was shown. */
        WORD_MISTYPED,
        NO_KEY_TO_CONFIRM
    }

    /**
     * One who opens bids.
     *
     * @param fingerprint of the key that counts here; absent while there is none
     */
    public record Officer(
            long account, String name, @Nullable String fingerprint) {

        public Optional<String> key() {
            return Optional.ofNullable(fingerprint);
        }
    }

    /** An account that can be appointed. */
    public record Available(long account, String name) {}

    public boolean isDone() {
        return qualityKey != null;
    }

    public boolean canBeHeld() {
        return !isDone()
                && officers.size() == 3
                && officers.stream().allMatch(one -> one.key().isPresent());
    }
}
