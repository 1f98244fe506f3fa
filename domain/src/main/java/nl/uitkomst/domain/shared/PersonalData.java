package nl.uitkomst.domain.shared;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what may be the data of a person in a text, by its form alone, so that whoever writes it can look once more. It is neither certain nor
 * complete: what it finds is a question to the writer, and what it does not find is no promise. A citizen service number is no question: see {@link Bsn}.
 */
public final class PersonalData {

    public enum Kind {
        /** A name with a salutation or a title before it, or with initials. */
        NAME,
        PHONE,
        EMAIL,
        BIRTH_DATE,
        /** A street with a house number, or a postal code. */
        ADDRESS
    }

    private static final String CAPITALISED = "\\p{Lu}[\\p{L}'’-]+";
    private static final String BETWEEN = "(?:(?:van|de|den|der|het|ter|ten|te|in|'t|’t|el|al|von|la|le)\\s+){0,3}";
    private static final String SALUTATION =
            "(?:de\\s+heer|dhr\\.?|meneer|mevrouw|mevr\\.?|mw\\.?|mejuffrouw|juffrouw|familie|fam\\.|mr\\.?|mrs\\.?|ms\\.?|miss|mister|drs?\\.|ir\\.|prof\\.)";
    private static final String INITIALS = "(?:\\p{Lu}\\.\\s?){1,5}";
    private static final String STREET =
            "(?i:straat|laan|weg|plein|singel|gracht|kade|dijk|hof|pad|park|dreef|steeg|plantsoen|ring|baan|boulevard|erf|markt|street|road|avenue|lane)";
    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)";
    private static final String DAY =
            "(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s+" + MONTH + "\\s+\\d{4})";

    private static final Map<Kind, Pattern> FORMS = Map.of(
            Kind.NAME,
                    Pattern.compile("(?<![\\p{L}])(?i:" + SALUTATION + ")\\s+(?:" + INITIALS + ")?" + BETWEEN
                            + CAPITALISED + "|(?<![\\p{L}.])" + INITIALS + BETWEEN + CAPITALISED),
            Kind.PHONE,
                    Pattern.compile(
                            "(?<![\\d+])(?:(?:\\+|00)31[\\s-]?(?:\\(0\\))?[\\s-]?|\\(?0)[1-9](?:\\)?[\\s.-]?\\d){8}(?!\\d)"),
            Kind.EMAIL, Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+"),
            Kind.BIRTH_DATE,
                    Pattern.compile(
                            "(?:geboren|geb\\.|geboortedatum|born|date of birth|birth date)[^\\n\\d]{0,20}" + DAY,
                            Pattern.CASE_INSENSITIVE),
            Kind.ADDRESS,
                    Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}'’. -]{0,40}?" + STREET
                            + "\\s+\\d{1,5}(?!\\d|\\s*(?:%|procent|euro|mensen|jaar))"
                            + "|(?<!\\d)[1-9]\\d{3}\\s?[A-Z]{2}(?![A-Za-z])"));

    private PersonalData() {}

    /** The kinds that the text may hold; empty when nothing in it looks like them. */
    public static Set<Kind> in(String text) {
        var found = EnumSet.noneOf(Kind.class);
        FORMS.forEach((kind, form) -> {
            if (form.matcher(text).find()) {
                found.add(kind);
            }
        });
        return found;
    }
}
