package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.UUID;

/**
 * The documents of a tender for one reader.
 *
 * @param mayPublish whether the reader can publish now
 * @param documents what was published last first; for a candidate that fell out as it was before
 */
public record DocumentBoard(RoundHead head, boolean mayPublish, List<SeenDocument> documents) {

    /** @throws Missing also when it is there, but not for this reader */
    public SeenDocument document(UUID key) {
        return documents.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Missing("document", key));
    }
}
