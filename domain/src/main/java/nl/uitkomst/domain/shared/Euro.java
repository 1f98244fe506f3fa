package nl.uitkomst.domain.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An amount in euros, exact to the cent. */
public record Euro(BigDecimal amount) implements Comparable<Euro> {

    /** @throws ArithmeticException when the amount has parts of a cent */
    public Euro {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY); // so that 5 equals 5.00
    }

    public static Euro valueOf(String text) {
        return new Euro(new BigDecimal(text));
    }

    public Euro plus(Euro other) {
        return new Euro(amount.add(other.amount));
    }

    public Euro minus(Euro other) {
        return new Euro(amount.subtract(other.amount));
    }

    /** So many percent of this, rounded half up to the cent. */
    public Euro percent(BigDecimal percentage) {
        return new Euro(amount.multiply(percentage).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * Divides this by weights into parts that add up to it again: every part gets its whole cents, and the cents that remain go one by one to the parts
     * that lost most by rounding, the earlier one first.
     *
     * @throws IllegalArgumentException when the weights do not add up to more than zero
     */
    public List<Euro> parts(List<BigDecimal> weights) {
        var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("Cannot divide by weights " + weights);
        }
        var cents = amount.unscaledValue();
        var parts = weights.stream()
                .map(weight -> new BigDecimal(cents).multiply(weight).divideToIntegralValue(all))
                .toArray(BigDecimal[]::new);
        var remaining = new BigDecimal(cents).subtract(Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> lost(cents, weights.get(i), all))
                        .reversed()
                        .thenComparing(i -> i))
                .limit(remaining.abs().intValueExact())
                .forEach(i -> parts[i] = parts[i].add(BigDecimal.valueOf(remaining.signum())));
        return Arrays.stream(parts).map(part -> new Euro(part.movePointLeft(2))).toList();
    }

    /** What a part falls short by its whole cents, times the sum of the weights. */
    private static BigDecimal lost(BigInteger cents, BigDecimal weight, BigDecimal all) {
        return new BigDecimal(cents).multiply(weight).remainder(all).abs();
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
