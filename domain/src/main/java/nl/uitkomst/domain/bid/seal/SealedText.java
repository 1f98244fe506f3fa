package nl.uitkomst.domain.bid.seal;

import java.nio.charset.StandardCharsets;

/** A text that is sealed in steps of size, so that it does not show how much was written. */
public final class SealedText {

    private SealedText() {}

    public static byte[] seal(SealKey key, String text, Binding binding) {
        return key.seal(Padding.to(SealedEnvelope.STEP, text.getBytes(StandardCharsets.UTF_8)), binding);
    }

    /** @throws BrokenSeal when it was changed or is not of this place */
    public static String open(SealKey key, byte[] sealed, Binding binding) {
        return new String(Padding.from(key.open(sealed, binding)), StandardCharsets.UTF_8);
    }
}
