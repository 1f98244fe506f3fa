package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.contract.Terms;
import nl.uitkomst.domain.history.Line.OfTerms.Field;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.time.format.TextStyle;
import java.util.List;

/** What a contract says of itself, one thing at a time, in words. */
final class TermsWords {

    private final Texts texts;
    private final Notation notation;

    TermsWords(Texts texts, Notation notation) {
        this.texts = texts;
        this.notation = notation;
    }

    /** Empty when it says nothing about it. */
    String value(Field field, Terms terms) {
        return switch (field) {
            case TITLE -> terms.title();
            case SCOPE -> terms.scope();
            case LEGAL_FORM -> texts.get("history.form." + terms.legalForm());
            case FIRST_DAY -> notation.date(terms.term().first());
            case LAST_DAY -> notation.date(terms.term().last());
            case CALENDAR -> notation.periods(terms.reporting().calendar());
            case YEAR_START -> terms.reporting().yearStart().getDisplayName(TextStyle.FULL, texts.locale());
            case WEEKS_UNTIL_DUE -> texts.get("history.weeks", terms.reporting().weeksUntilDue());
            case TOLERATED_MISS_SHARE -> notation.exact(terms.toleratedMissShare()) + "%";
            case STEERING_MODEL -> word("history.model.", terms.steering().model());
            case FUNDING -> word("history.funding.", terms.steering().funding());
            case AREAS -> list(terms.steering().areas());
            case TARGET_GROUPS -> list(terms.steering().targetGroups());
        };
    }

    private String word(String key, @Nullable Enum<?> choice) {
        return choice == null ? "" : texts.get(key + choice);
    }

    private static String list(List<String> all) {
        return String.join(", ", all);
    }
}
