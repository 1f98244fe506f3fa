package nl.uitkomst.domain.tender;

import nl.uitkomst.domain.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * A file with which a candidate shows what it declared; only its own people and the client read it.
 *
 * @param subject by its key, when it shows one ground or requirement; absent when it is about the candidate as a whole
 * @param bytes how large it is
 * @param sha256 of its content
 */
public record Evidence(UUID key, @Nullable String subject, String name, int bytes, String sha256, Instant addedAt) {

    /** How many files come with one application. */
    public static final int MOST = 20;

    public enum Rule implements RuleBroken.Rule {
        /** Detail: how many there can be. */
        TOO_MUCH_EVIDENCE,
        /** Detail: under which name it is there already. */
        SAME_EVIDENCE
    }

    public boolean isAbout(String other) {
        return other.equals(subject);
    }
}
