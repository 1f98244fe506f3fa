package nl.uitkomst.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in euros, exact to the cent. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    /** @throws ArithmeticException when the amount has parts of a cent */
    public Euro {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY); // so that 5 equals 5.00
    }

    public static Euro valueOf(String text) {
        return new Euro(new BigDecimal(text));
    }

    @Override
    public int compareTo(Euro other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
