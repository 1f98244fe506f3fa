package nl.uitkomst.domain.tender;

import java.util.regex.Pattern;

/** The number by which everybody knows a tender, for instance {@code RTM-DGV-2017}; unique in the product. */
public record TenderNumber(String text) implements Comparable<TenderNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");

    public TenderNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a tender number: " + text);
        }
    }

    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    public static TenderNumber valueOf(String text) {
        return new TenderNumber(text);
    }

    @Override
    public int compareTo(TenderNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
