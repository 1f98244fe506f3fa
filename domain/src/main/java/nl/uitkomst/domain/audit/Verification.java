package nl.uitkomst.domain.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came out of checking the whole trail.
 *
 * @param entries how many were read
 * @param firstBroken the number of the first entry that is not as it was written, none when all are
 * @param fault what is wrong there
 */
public record Verification(
        long entries, @Nullable Long firstBroken, @Nullable Fault fault) {

    public enum Fault {
        /** The content is not what was sealed. */
        CHANGED,
        /** It does not follow on the entry before: something was taken out or put in between. */
        OUT_OF_CHAIN,
        /** The trail ends earlier, or later, than was written down. */
        CUT_OFF
    }

    public boolean isIntact() {
        return fault == null;
    }
}
