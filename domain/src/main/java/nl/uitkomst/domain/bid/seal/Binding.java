package nl.uitkomst.domain.bid.seal;

import nl.uitkomst.domain.shared.Sha256;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * To what something sealed belongs, so that it opens nowhere else: every part stands with its length before it, so that no two different bindings are
 * written alike.
 */
public record Binding(List<String> parts) {

    private static final String PRODUCT = "uitkomst/1";

    public Binding {
        parts = List.copyOf(parts);
    }

    public static Binding of(String... parts) {
        return new Binding(List.of(parts));
    }

    public Binding and(Object... more) {
        var all = new ArrayList<>(parts);
        for (var part : more) {
            all.add(part.toString());
        }
        return new Binding(all);
    }

    /** SHA-256 over all parts, in 64 hexadecimal digits. */
    public String hash() {
        return Sha256.of(bytes());
    }

    byte[] bytes() {
        var written = new ByteArrayOutputStream();
        write(written, PRODUCT);
        parts.forEach(part -> write(written, part));
        return written.toByteArray();
    }

    private static void write(ByteArrayOutputStream written, String part) {
        var letters = part.getBytes(StandardCharsets.UTF_8);
        written.writeBytes(ByteBuffer.allocate(4).putInt(letters.length).array());
        written.writeBytes(letters);
    }
}
