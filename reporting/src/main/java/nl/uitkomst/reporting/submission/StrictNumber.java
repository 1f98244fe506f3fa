package nl.uitkomst.reporting.submission;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads a number as it is written in the Netherlands: a comma before decimals, dots between thousands. What can be meant in two ways is
 * not guessed at.
 */
public final class StrictNumber {

    /** What a text turned out to be. */
    public sealed interface Reading {}

    public record Read(BigDecimal value) implements Reading {}

    /** Either thousands or an English decimal point, as in {@code 1.234}. */
    public record Ambiguous(String asThousands, String asDecimals) implements Reading {}

    /** @param suggestion what was probably meant; empty when there is no telling */
    public record NoNumber(String suggestion) implements Reading {}

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(,[0-9]+)?");
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9][0-9]{0,2}((\\.[0-9]{3})+,[0-9]+|(\\.[0-9]{3}){2,})");
    private static final Pattern ONE_GROUP = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Pattern ENGLISH = Pattern.compile("-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)\\.[0-9]+");

    private StrictNumber() {}

    public static Reading of(String text) {
        var number = text.strip();
        if (number.length() > LONGEST) {
            return new NoNumber("");
        }
        if (PLAIN.matcher(number).matches() || GROUPED.matcher(number).matches()) {
            return new Read(new BigDecimal(number.replace(".", "").replace(',', '.')));
        }
        if (ONE_GROUP.matcher(number).matches()) {
            return new Ambiguous(number.replace(".", ""), number.replace('.', ','));
        }
        return new NoNumber(
                ENGLISH.matcher(number).matches() ? number.replace(",", "").replace('.', ',') : "");
    }
}
