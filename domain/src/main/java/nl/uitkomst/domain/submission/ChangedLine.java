package nl.uitkomst.domain.submission;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A line that someone else changed while this person was filling it.
 *
 * @param now what stands there now; absent when it was emptied
 * @param by who changed it last; absent when it was emptied
 */
public record ChangedLine(
        LineKey line,
        @Nullable Entry now,
        @Nullable String by,
        @Nullable Instant at) {}
