package nl.uitkomst.reporting.submission;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without anything a reader cannot see: no control characters, no marks that turn the direction of writing. */
final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?|\u2028|\u2029");
    private static final Pattern SPACES = Pattern.compile("[\t\u00A0\u202F\u2000-\u200A]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}&&[^\n]]");
    private static final Pattern STARTS_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\x00]");
    private static final int SHORT = 60;

    private PlainText() {}

    static String of(String text) {
        var lines = LINE_ENDS.matcher(text).replaceAll("\n");
        var spaced = SPACES.matcher(lines).replaceAll(" ");
        return Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC)
                .strip();
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
