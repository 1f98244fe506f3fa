package nl.uitkomst.domain.tender;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Something that waits for someone in a tender.
 *
 * @param key of the words that say what
 * @param details for those words
 * @param path of the page on which it is done, below that of the tender; empty for the tender's own
 * @param until when it can be done; absent when that does not end
 */
public record TenderTask(
        TenderNumber number,
        String title,
        boolean illustrative,
        String key,
        List<Object> details,
        String path,
        @Nullable Instant until) {

    public static TenderTask of(
            TenderLine tender, String key, String path, @Nullable Instant until, Object... details) {
        return new TenderTask(
                tender.number(), tender.title(), tender.illustrative(), key, List.of(details), path, until);
    }
}
