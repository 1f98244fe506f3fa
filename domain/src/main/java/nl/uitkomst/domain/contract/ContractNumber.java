package nl.uitkomst.domain.contract;

import java.util.regex.Pattern;

/** The number by which both sides know a contract, for instance {@code TB-ALPHEN-2024}; unique in the product. */
public record ContractNumber(String text) implements Comparable<ContractNumber> {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,39}");

    public ContractNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a contract number: " + text);
        }
    }

    public static ContractNumber valueOf(String text) {
        return new ContractNumber(text);
    }

    @Override
    public int compareTo(ContractNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
