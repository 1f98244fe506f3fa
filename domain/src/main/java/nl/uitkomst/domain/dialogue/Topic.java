package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * What there is to talk about, before it is on an agenda.
 *
 * @param subject the code of the KPI, the number of the action or voice, what part of the municipality; empty for a free point
 * @param why it should be talked about; may be empty
 * @param english the same for who reads English; absent for what people put on it in their own words
 */
public record Topic(
        Point.Kind kind,
        String subject,
        String title,
        String why,
        @Nullable Saying english) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WHY = 1000;

    /** @throws IllegalArgumentException when it has no title, or is of something that is not named */
    public Topic {
        title = cut(CleanText.of(title), LONGEST_TITLE);
        why = cut(CleanText.of(why), LONGEST_WHY);
        if (english != null) {
            english = new Saying(
                    cut(CleanText.of(english.title()), LONGEST_TITLE), cut(CleanText.of(english.why()), LONGEST_WHY));
        }
        if (title.isEmpty() || kind != Point.Kind.FREE && subject.isBlank()) {
            throw new IllegalArgumentException("Nothing to talk about: " + kind + " " + subject);
        }
    }

    /** In one language only. */
    public Topic(Point.Kind kind, String subject, String title, String why) {
        this(kind, subject, title, why, null);
    }

    /** As who reads this language reads it. */
    public Topic in(String language) {
        return english == null || !language.equals(Point.ENGLISH)
                ? this
                : new Topic(kind, subject, english.title(), english.why());
    }

    public static Topic free(String title) {
        return new Topic(Point.Kind.FREE, "", title, "");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
