package nl.uitkomst.domain.submission;

import org.jspecify.annotations.Nullable;

/**
 * A line as someone fills it on the screen or by the API.
 *
 * @param entry absent to empty the line
 * @param seen the version of the line that the writer had in front of them, 0 when it was empty; absent when the writer does not care
 */
public record FilledLine(
        LineKey line, @Nullable Entry entry, @Nullable Long seen) {}
