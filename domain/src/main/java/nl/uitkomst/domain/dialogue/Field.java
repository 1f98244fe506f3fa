package nl.uitkomst.domain.dialogue;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * A place in the minutes that words are written in.
 *
 * @param point the number of the point it belongs to; zero when it is of the dialogue as a whole
 * @param side whose it is; absent when both sides write in it
 */
public record Field(Kind kind, int point, @Nullable Side side) {

    /** What is written there. */
    public enum Kind {
        /** Who were there. By role or organisation, as people agree. */
        PRESENT,
        SUMMARY,
        /** What a side wants to say about a point beforehand. */
        EXPLANATION,
        CONCLUSION,
        /** The judgement of one side in words, which the other sees when both have given theirs. */
        JUDGEMENT
    }

    private static final Pattern FORM = Pattern.compile("([A-Z]+)(?:-(\\d{1,4}))?(?:-([A-Z]+))?");

    public Field {
        var whole = kind == Kind.PRESENT || kind == Kind.SUMMARY;
        if (whole != (point == 0) || (kind == Kind.JUDGEMENT) != (side != null)) {
            throw new IllegalArgumentException("No field " + kind + " of point " + point + " and side " + side);
        }
    }

    /** Of the dialogue as a whole. */
    public static Field of(Kind kind) {
        return new Field(kind, 0, null);
    }

    /** Of one point, written by both sides. */
    public static Field of(Kind kind, int point) {
        return new Field(kind, point, null);
    }

    public static Field judgement(int point, Side side) {
        return new Field(Kind.JUDGEMENT, point, side);
    }

    /** @throws IllegalArgumentException when there is no such field */
    public static Field valueOf(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Not a field: " + text);
        }
        return new Field(
                Kind.valueOf(form.group(1)),
                form.group(2) == null ? 0 : Integer.parseInt(form.group(2)),
                form.group(3) == null ? null : Side.valueOf(form.group(3)));
    }

    /** Whether this side reads and writes it while nothing was given. */
    boolean isOpenTo(@Nullable Side reader) {
        return side == null || side == reader;
    }

    @Override
    public String toString() {
        return kind + (point == 0 ? "" : "-" + point) + (side == null ? "" : "-" + side);
    }
}
