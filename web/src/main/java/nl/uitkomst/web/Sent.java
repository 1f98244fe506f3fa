package nl.uitkomst.web;

import jakarta.ws.rs.core.EntityPart;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file that came with a form. */
public record Sent(String fileName, String mediaType, byte[] content) {

    private static final int LONGEST_NAME = 200;

    public static Sent of(@Nullable EntityPart part) {
        if (part == null) {
            return new Sent("", "", new byte[0]);
        }
        try (var stream = part.getContent()) {
            var type = part.getMediaType();
            var kind = type == null ? "application/octet-stream" : type.getType() + "/" + type.getSubtype();
            return new Sent(name(part.getFileName().orElse("")), kind, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was sent could not be read", e);
        }
    }

    public boolean isNone() {
        return fileName.isEmpty() && content.length == 0;
    }

    /** Browsers write a name in UTF-8, while the server takes it for Latin-1; some send a path along. */
    public static String name(String received) {
        var name = utf8(received).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceFirst("^.*[/\\\\]", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static String utf8(String received) {
        if (received.chars().anyMatch(letter -> letter > 255)) {
            return received;
        }
        try {
            var bytes = ByteBuffer.wrap(received.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return received;
        }
    }
}
