package nl.uitkomst.domain.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Which entries to read; an absent field does not limit.
 *
 * @param actor a part of the name
 * @param action a verb by its key, or the beginning of it
 * @param from the first moment that counts
 * @param until the first moment that counts no more
 * @param before only entries with a lower number: where the page before this one ended
 */
public record AuditFilter(
        @Nullable Long contract,
        @Nullable String actor,
        @Nullable String action,
        AuditEntry.@Nullable Result result,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Long before) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    public AuditFilter before(long number) {
        return new AuditFilter(contract, actor, action, result, from, until, number);
    }
}
