package nl.uitkomst.domain.submission;

import org.jspecify.annotations.Nullable;

/**
 * A line as someone fills it on the screen or by the API. Only lines that the writer changed belong in a call: what they left as it was may have been
 * changed by someone else.
 *
 * @param entry absent to empty the line
 * @param seen the version of the line that the writer had in front of them, 0 when it was empty; absent when the writer does not care
 */
public record FilledLine(
        LineKey line, @Nullable Entry entry, @Nullable Long seen) {

    boolean isChangeOf(Lines.@Nullable Stored stored) {
        return stored == null ? entry != null : !stored.entry().equals(entry);
    }

    boolean sawLatest(Lines.@Nullable Stored stored) {
        return seen == null || seen == (stored == null ? 0 : stored.entered().version());
    }
}
