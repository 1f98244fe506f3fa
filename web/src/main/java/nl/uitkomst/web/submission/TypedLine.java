package nl.uitkomst.web.submission;

import jakarta.ws.rs.core.MultivaluedMap;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.reporting.submission.EntryText;
import nl.uitkomst.reporting.submission.LineField;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on one line.
 *
 * @param seen the version of the line that was on the screen, 0 when it was empty
 * @param was what the fields held when the page was made, so that a line that nobody touched is left alone
 */
public record TypedLine(String first, String second, String reason, long seen, String was) {

    static TypedLine stored(Line line) {
        var entered = line.entered();
        var typed = new TypedLine(
                EntryText.typed(line.current(), LineField.FIRST),
                EntryText.typed(line.current(), LineField.SECOND),
                EntryText.typed(line.current(), LineField.REASON),
                entered == null ? 0 : entered.version(),
                "");
        return new TypedLine(typed.first, typed.second, typed.reason, typed.seen, typed.fingerprint());
    }

    static TypedLine of(LineKey key, MultivaluedMap<String, String> fields) {
        return new TypedLine(
                field(fields, LineField.FIRST.name(key)),
                field(fields, LineField.SECOND.name(key)),
                field(fields, LineField.REASON.name(key)),
                version(fields.getFirst(seenName(key))),
                field(fields, wasName(key)));
    }

    public static String seenName(LineKey key) {
        return LineField.FIRST.name(key) + "_gezien";
    }

    public static String wasName(LineKey key) {
        return LineField.FIRST.name(key) + "_was";
    }

    public String at(LineField field) {
        return switch (field) {
            case FIRST -> first;
            case SECOND -> second;
            case REASON -> reason;
        };
    }

    boolean isTouched() {
        return !fingerprint().equals(was);
    }

    private String fingerprint() {
        return first + "|" + second + "|" + reason;
    }

    private static String field(MultivaluedMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static long version(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
