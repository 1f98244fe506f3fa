package nl.uitkomst.web.outcome;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for what is shown: the same for the same figures, another as soon as anything in it differs. */
final class ShownHash {
    /** To be raised when the drawing itself changes, so that browsers ask again. */
    private static final String DRAWING = "3";

    private ShownHash() {}

    static String of(String... shown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((DRAWING + String.join("\n", shown)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256 in this Java", e);
        }
    }
}
