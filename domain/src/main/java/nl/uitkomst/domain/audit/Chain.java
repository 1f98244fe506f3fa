package nl.uitkomst.domain.audit;

import org.jspecify.annotations.Nullable;

/** Walks the trail from its first entry, remembering only the last one and the first fault. */
public class Chain {

    private static final String START = "0".repeat(64);

    private long last;
    private String lastHash = START;
    private @Nullable Verification broken;

    /** Takes the next entry, in the order of their numbers. */
    public void next(AuditEntry entry) {
        if (broken == null && !entry.follows(last, lastHash)) {
            broken = new Verification(last, entry.number(), Verification.Fault.OUT_OF_CHAIN);
        }
        if (broken == null && !entry.isIntact()) {
            broken = new Verification(last, entry.number(), Verification.Fault.CHANGED);
        }
        last = entry.number();
        lastHash = entry.hash();
    }

    /** The outcome, when the trail says of itself that it ends here. */
    public Verification endsAt(long number, String hash) {
        if (broken != null) {
            return broken;
        }
        var whole = last == number && lastHash.equals(hash);
        return whole
                ? new Verification(last, null, null)
                : new Verification(last, Math.min(last, number) + 1, Verification.Fault.CUT_OFF);
    }
}
