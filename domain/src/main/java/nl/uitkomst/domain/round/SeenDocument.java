package nl.uitkomst.domain.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param versions the newest first */
public record SeenDocument(UUID key, TenderDocument.Kind kind, String title, List<SeenVersion> versions) {

    /**
     * @param changes what changed since the version before; empty for the first
     * @param bytes its size
     * @param sha256 its fingerprint, in 64 hexadecimal digits
     */
    public record SeenVersion(
            int number, String changes, String fileName, long bytes, String sha256, Instant publishedAt) {}

    public SeenVersion newest() {
        return versions.get(0);
    }
}
