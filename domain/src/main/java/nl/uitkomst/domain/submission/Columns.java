package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** An entry as the columns of its table hold it. */
record Columns(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal mean,
        @Nullable Integer respondents,
        @Nullable String notDelivered) {

    static Columns of(Entry entry) {
        if (entry instanceof Entry.Ratio ratio) {
            return new Columns(ratio.numerator(), ratio.denominator(), null, null, null);
        }
        if (entry instanceof Entry.Number number) {
            return new Columns(number.value(), null, null, null, null);
        }
        if (entry instanceof Entry.Average average) {
            return new Columns(null, null, average.mean(), average.respondents(), null);
        }
        return new Columns(null, null, null, null, ((Entry.NotDelivered) entry).reason());
    }

    /** Reads five columns of a row, from the first on. */
    static Columns of(Row row, int first) {
        return new Columns(
                row.decimalOrNull(first),
                row.decimalOrNull(first + 1),
                row.decimalOrNull(first + 2),
                row.isNull(first + 3) ? null : row.small(first + 3),
                row.textOrNull(first + 4));
    }

    Entry entry() {
        if (notDelivered != null) {
            return new Entry.NotDelivered(notDelivered);
        }
        if (mean != null && respondents != null) {
            return new Entry.Average(mean, respondents);
        }
        if (numerator == null) {
            throw new IllegalStateException("A line holds neither a figure nor a reason");
        }
        return denominator == null ? new Entry.Number(numerator) : new Entry.Ratio(numerator, denominator);
    }

    List<@Nullable Object> values() {
        return Arrays.asList(numerator, denominator, mean, respondents, notDelivered);
    }
}
