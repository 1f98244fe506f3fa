package nl.uitkomst.reporting.money;

import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads an amount as administrations write it, with a comma or with a point before the cents. What can be meant in two ways, and cents in three digits,
 * are not guessed at.
 *
 * @param amount absent when it could not be read
 * @param notation in which it is written; absent when it can be either, as a whole number can
 * @param fault why it could not be read, by its key below {@code money.csv}; empty when it could
 */
public record StrictAmount(@Nullable Euro amount, @Nullable Notation notation, String fault) {

    public enum Notation {
        COMMA,
        POINT
    }

    private static final int LONGEST = 30;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern COMMA =
            Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+),\\d{1,2}|-?\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern POINT =
            Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)\\.\\d{1,2}|-?\\d{1,3}(,\\d{3}){2,}");
    private static final Pattern TWO_WAYS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern TOO_PRECISE = Pattern.compile("-?[\\d.]+,\\d{3,}|-?[\\d,]+\\.\\d{3,}");

    static StrictAmount of(String text) {
        var bare = text.strip().replaceFirst("^(€|EUR)\\s*", "");
        if (bare.isEmpty()) {
            return fault("missing");
        }
        if (bare.length() > LONGEST) {
            return fault("number");
        }
        if (WHOLE.matcher(bare).matches()) {
            return read(bare, null);
        }
        if (COMMA.matcher(bare).matches()) {
            return read(bare.replace(".", "").replace(',', '.'), Notation.COMMA);
        }
        if (POINT.matcher(bare).matches()) {
            return read(bare.replace(",", ""), Notation.POINT);
        }
        if (TWO_WAYS.matcher(bare).matches()) {
            return fault("ambiguous");
        }
        return fault(TOO_PRECISE.matcher(bare).matches() ? "decimals" : "number");
    }

    private static StrictAmount read(String plain, @Nullable Notation notation) {
        var amount = new BigDecimal(plain);
        return amount.precision() - amount.scale() > 12
                ? fault("large")
                : new StrictAmount(new Euro(amount), notation, "");
    }

    private static StrictAmount fault(String key) {
        return new StrictAmount(null, null, key);
    }
}
