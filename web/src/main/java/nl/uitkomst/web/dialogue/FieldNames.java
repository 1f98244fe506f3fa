package nl.uitkomst.web.dialogue;

import nl.uitkomst.domain.dialogue.Field;
import nl.uitkomst.domain.dialogue.Field.Kind;
import nl.uitkomst.domain.dialogue.Side;
import nl.uitkomst.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the fields of the minutes are called in forms: {@code samenvatting}, {@code conclusie-3}. A judgement is always that of the own side. */
final class FieldNames {

    private static final Map<String, Kind> KINDS = Map.of(
            "aanwezig", Kind.PRESENT,
            "samenvatting", Kind.SUMMARY,
            "toelichting", Kind.EXPLANATION,
            "conclusie", Kind.CONCLUSION,
            "oordeel", Kind.JUDGEMENT);

    private static final Pattern FORM = Pattern.compile("([a-z]+)(?:-(\\d{1,4}))?");

    private FieldNames() {}

    static String of(Field field) {
        var word = KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == field.kind())
                .findFirst()
                .orElseThrow()
                .getKey();
        return field.point() == 0 ? word : word + "-" + field.point();
    }

    /** A fingerprint of what stands in a field. */
    static String mark(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** The field of this name; empty when there is none. */
    static Optional<Field> read(String name, @Nullable Side reader) {
        var form = FORM.matcher(name);
        var kind = form.matches() ? KINDS.get(form.group(1)) : null;
        if (kind == null || reader == null) {
            return Optional.empty();
        }
        var point = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        var whole = kind == Kind.PRESENT || kind == Kind.SUMMARY;
        if (whole != (point == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Field(kind, point, kind == Kind.JUDGEMENT ? reader : null));
    }
}
