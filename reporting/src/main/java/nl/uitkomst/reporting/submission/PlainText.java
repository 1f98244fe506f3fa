package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.shared.CleanText;

import java.util.regex.Pattern;

/** Text without anything a reader cannot see: no control characters, no marks that turn the direction of writing. */
final class PlainText {

    private static final Pattern STARTS_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\x00]");
    private static final int SHORT = 60;

    private PlainText() {}

    static String of(String text) {
        return CleanText.of(text);
    }

    /** Enough of a text to recognise it by. */
    static String shortened(String text) {
        var line = text.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1).strip() + "…";
    }

    /** Whether a spreadsheet would take this text for a formula when someone types it or opens it as CSV. */
    static boolean looksLikeFormula(String text) {
        return STARTS_A_FORMULA.matcher(text).find();
    }
}
