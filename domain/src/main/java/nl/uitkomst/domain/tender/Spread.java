package nl.uitkomst.domain.tender;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads points evenly by largest remainder: as equal as hundredths allow, and together exactly the whole; the first ones get what is left over. */
public final class Spread {

    private Spread() {}

    /** @param parts over how many */
    public static List<BigDecimal> evenly(BigDecimal whole, int parts) {
        if (parts == 0) {
            return List.of();
        }
        var hundredths = whole.setScale(Criterion.DECIMALS).unscaledValue();
        var shared = hundredths.divideAndRemainder(BigInteger.valueOf(parts));
        var left = shared[1].intValueExact();
        return Collections.unmodifiableList(IntStream.range(0, parts)
                .mapToObj(i -> new BigDecimal(i < left ? shared[0].add(BigInteger.ONE) : shared[0], Criterion.DECIMALS))
                .toList());
    }
}
