package nl.uitkomst.domain.document;

import nl.uitkomst.domain.account.Audience;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document as someone who may open it sees it.
 *
 * @param mine whether the reader's side keeps it and the reader may change it
 * @param versions the newest first
 */
public record KeptDocument(
        UUID id,
        Document.Kind kind,
        String title,
        Audience audience,
        String keeper,
        boolean mine,
        List<KeptVersion> versions) {

    /**
     * One file of it.
     *
     * @param bytes its size
     * @param sha256 its fingerprint, in 64 hexadecimal digits
     */
    public record KeptVersion(
            int number, LocalDate date, String fileName, long bytes, String sha256, String addedBy, Instant addedAt) {}

    public KeptVersion newest() {
        return versions.get(0);
    }
}
