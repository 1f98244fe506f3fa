package nl.uitkomst.domain.shared;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Recognises what may be a citizen service number (BSN): nine digits that pass its check by eleven. Such a text is never kept or repeated. */
public final class Bsn {

    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<!\\d)(?:\\d{9}|\\d{3}[ .-]\\d{3}[ .-]\\d{3}|\\d{4}[ .-]\\d{2}[ .-]\\d{3})(?!\\d)");

    private Bsn() {}

    public static boolean isIn(String text) {
        return NINE_DIGITS.matcher(text).results().anyMatch(found -> passes(found.group()));
    }

    private static boolean passes(String found) {
        var digits = found.chars()
                .filter(Character::isDigit)
                .map(digit -> digit - '0')
                .toArray();
        var sum =
                IntStream.range(0, 8).map(place -> digits[place] * (9 - place)).sum() - digits[8];
        return sum % 11 == 0 && sum + digits[8] > 0;
    }
}
