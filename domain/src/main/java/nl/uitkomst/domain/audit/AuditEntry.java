package nl.uitkomst.domain.audit;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One line of the audit trail, sealed to the line before it.
 *
 * @param number the place in the trail, from 1 without gaps
 * @param at to the microsecond
 * @param actor the name of who acted, {@code -} when nobody was signed in
 * @param actorId the account, when someone was signed in
 * @param origin the address it came from, {@code -} when from inside
 * @param details a JSON object, in the exact text that was sealed
 * @param previousHash the hash of the entry before, 64 zeros for the first
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        @Nullable Long actorId,
        String organisation,
        String origin,
        String action,
        String objectType,
        String objectId,
        @Nullable Long contract,
        Result result,
        String details,
        String previousHash,
        String hash) {

    public enum Result {
        DONE,
        REFUSED
    }

    /** Whether the hash is that of the content: nothing of it was changed afterwards. */
    public boolean isIntact() {
        return hash.equals(seal());
    }

    public boolean follows(long previousNumber, String hashBefore) {
        return number == previousNumber + 1 && previousHash.equals(hashBefore);
    }

    AuditEntry sealed() {
        return new AuditEntry(
                number,
                at,
                actor,
                actorId,
                organisation,
                origin,
                action,
                objectType,
                objectId,
                contract,
                result,
                details,
                previousHash,
                seal());
    }

    private String seal() {
        return HexFormat.of().formatHex(sha256().digest(canonical().getBytes(StandardCharsets.UTF_8)));
    }

    // Each field with its length before it, so that no two different entries have the same text.
    private String canonical() {
        var text = new StringBuilder();
        for (var field : new Object[] {
            previousHash,
            number,
            at,
            actor,
            actorId,
            organisation,
            origin,
            action,
            objectType,
            objectId,
            contract,
            result,
            details
        }) {
            var value = String.valueOf(field);
            text.append(field == null ? -1 : value.length())
                    .append(':')
                    .append(value)
                    .append('\n');
        }
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
