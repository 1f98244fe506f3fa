package nl.uitkomst.web;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A form that came with a file: what was typed by the name of its field, and the file. */
public record SentForm(MultivaluedMap<String, String> fields, Sent file) {

    /** @param fileField the name of the field in which the file was chosen */
    public static SentForm of(List<EntityPart> parts, String fileField) {
        var fields = new MultivaluedHashMap<String, String>();
        var file = Sent.of(null);
        for (var part : parts) {
            if (part.getName().equals(fileField)) {
                file = Sent.of(part);
            } else {
                fields.add(part.getName(), text(part));
            }
        }
        return new SentForm(fields, file);
    }

    private static String text(EntityPart part) {
        try (var stream = part.getContent()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("What was typed could not be read", e);
        }
    }
}
