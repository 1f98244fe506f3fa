package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The periods someone wants to see.
 *
 * @param from the first; absent for all from the beginning
 * @param to the last, as if nothing was reported after it; absent for all up to now
 */
public record PeriodRange(
        @Nullable ReportingPeriod from, @Nullable ReportingPeriod to) {

    public static final PeriodRange ALL = new PeriodRange(null, null);

    boolean endsBefore(ReportingPeriod period) {
        return to != null && period.compareTo(to) > 0;
    }
}
