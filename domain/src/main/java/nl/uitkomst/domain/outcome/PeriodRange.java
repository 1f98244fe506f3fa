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

    /**
     * Reads the labels that addresses use, {@code 2026-K3}; either may be absent.
     *
     * @throws IllegalArgumentException when one cannot be a period of this contract
     */
    public static PeriodRange parse(@Nullable String from, @Nullable String to, ContractHead contract) {
        return new PeriodRange(
                from == null ? null : ReportingPeriod.parse(from, contract.calendar(), contract.yearStart()),
                to == null ? null : ReportingPeriod.parse(to, contract.calendar(), contract.yearStart()));
    }

    boolean endsBefore(ReportingPeriod period) {
        return to != null && period.compareTo(to) > 0;
    }
}
