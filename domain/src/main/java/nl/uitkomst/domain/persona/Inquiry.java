package nl.uitkomst.domain.persona;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was asked of people, and what was heard: counts and findings, never who said it.
 *
 * @param asked how many were asked; absent where nobody counted it
 * @param answered how many answered
 * @param source where it is written down
 */
public record Inquiry(
        Kind kind,
        @Nullable Integer asked,
        int answered,
        LocalDate from,
        LocalDate until,
        String source,
        String findings) {

    public enum Kind {
        POSTCARD,
        INTERVIEW_CITIZENS,
        INTERVIEW_EXPERTS,
        OTHER
    }

    public static final int LONGEST_SOURCE = 300;
    public static final int LONGEST_FINDINGS = 4000;

    public Inquiry {
        source = CleanText.of(source);
        findings = CleanText.of(findings);
    }

    public Optional<Integer> howManyAsked() {
        return Optional.ofNullable(asked);
    }
}
