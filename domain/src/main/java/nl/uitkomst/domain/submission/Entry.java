package nl.uitkomst.domain.submission;

import java.math.BigDecimal;

/** What is reported on one line. A value, a zero and 'not delivered' are three different things. */
public sealed interface Entry {

    /** Two counts, the first part of the second; a denominator of zero means there were no cases. */
    record Ratio(BigDecimal numerator, BigDecimal denominator) implements Entry {
        public Ratio {
            numerator = numerator.stripTrailingZeros();
            denominator = denominator.stripTrailingZeros();
        }
    }

    /** A count, an amount in euros, or the value that an index is made of. */
    record Number(BigDecimal value) implements Entry {
        public Number {
            value = value.stripTrailingZeros();
        }
    }

    /** A mean over respondents. */
    record Average(BigDecimal mean, int respondents) implements Entry {
        public Average {
            mean = mean.stripTrailingZeros();
        }
    }

    /** No value, and why. */
    record NotDelivered(String reason) implements Entry {}
}
