package nl.uitkomst.domain.bid.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Fills up what is sealed to whole steps, so that its size tells little of what is in it. */
final class Padding {

    private static final int LENGTH = 4;

    private Padding() {}

    static byte[] to(int step, byte[] content) {
        var steps = (content.length + LENGTH + step - 1) / step;
        return ByteBuffer.allocate(steps * step)
                .putInt(content.length)
                .put(content)
                .array();
    }

    /** @throws BrokenSeal when it says that it holds more than it does */
    static byte[] from(byte[] padded) {
        var length = padded.length < LENGTH ? -1 : ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - LENGTH) {
            throw new BrokenSeal("padding");
        }
        return Arrays.copyOfRange(padded, LENGTH, LENGTH + length);
    }
}
