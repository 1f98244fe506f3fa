package nl.uitkomst.reporting.submission;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What stands in one cell or field, before anyone judged it.
 *
 * @param text as a person would see it, without control characters
 * @param number only for a number
 * @param formula whether it was computed by the workbook
 */
public record Raw(Kind kind, String text, @Nullable BigDecimal number, boolean formula) {

    public enum Kind {
        EMPTY,
        NUMBER,
        TEXT,
        DATE,
        TRUTH,
        FAULT
    }

    public static final Raw EMPTY = new Raw(Kind.EMPTY, "", null, false);

    private static final MathContext AS_SPREADSHEETS_DO = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;

    /** What a person typed into a field of a form, or as text into a cell. */
    public static Raw typed(@Nullable String text) {
        var plain = PlainText.of(text == null ? "" : text);
        return plain.isEmpty() ? EMPTY : new Raw(Kind.TEXT, plain, null, false);
    }

    static Raw number(BigDecimal number) {
        var exact = number.round(AS_SPREADSHEETS_DO).stripTrailingZeros();
        return new Raw(Kind.NUMBER, shown(exact), exact, false);
    }

    static Raw of(Kind kind, String text) {
        return new Raw(kind, PlainText.of(text), null, false);
    }

    Raw fromFormula() {
        return new Raw(kind, text, number, true);
    }

    boolean isEmpty() {
        return kind == Kind.EMPTY;
    }

    private static String shown(BigDecimal number) {
        var tiny = Math.abs((long) number.scale()) > LONGEST_NUMBER;
        return (tiny ? number.toString() : number.toPlainString()).replace('.', ',');
    }
}
