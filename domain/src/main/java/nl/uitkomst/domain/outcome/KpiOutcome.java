package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * One KPI of one contract over time.
 *
 * @param definition as it is known in the last period that has begun
 * @param periods oldest first, every period of the chosen range that has begun, also those without a figure
 * @param rollingFour the last four periods with a figure taken together; absent before there are four
 * @param yearToDate the contract year of the latest period so far
 * @param versions all that was agreed on it, earliest first, also what begins later
 */
public record KpiOutcome(
        KpiCode code,
        KpiDefinition definition,
        List<PeriodOutcome> periods,
        @Nullable PeriodOutcome rollingFour,
        @Nullable PeriodOutcome yearToDate,
        Movement movement,
        @Nullable Forecast forecast,
        List<AgreedKpi.Version> versions) {

    /** Where it does not matter how it was agreed through time. */
    public KpiOutcome(
            KpiCode code,
            KpiDefinition definition,
            List<PeriodOutcome> periods,
            @Nullable PeriodOutcome rollingFour,
            @Nullable PeriodOutcome yearToDate,
            Movement movement,
            @Nullable Forecast forecast) {
        this(code, definition, periods, rollingFour, yearToDate, movement, forecast, List.of());
    }

    /** Whether it was agreed for this period. */
    public boolean isAgreedFor(ReportingPeriod period) {
        return versions.isEmpty() || versions.stream().anyMatch(version -> version.holdsIn(period));
    }

    /** The last period for which a report was submitted. */
    public Optional<PeriodOutcome> latest() {
        for (var i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).state() != PeriodOutcome.State.NONE) {
                return Optional.of(periods.get(i));
            }
        }
        return Optional.empty();
    }

    public Verdict latestVerdict() {
        return latest().map(PeriodOutcome::verdict).orElse(Verdict.NO_DATA);
    }

    /** The period with a report before the latest. */
    public Optional<PeriodOutcome> beforeLatest() {
        return latest().flatMap(latest -> {
            var earlier = periods.stream()
                    .filter(period -> period.state() != PeriodOutcome.State.NONE)
                    .filter(period -> period.period().compareTo(latest.period()) < 0)
                    .toList();
            return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        });
    }

    /**
     * The periods of a contract year taken together, as far as they are among {@link #periods}; since the KPI last changed what it measures, and then
     * without a verdict, since part of the year is not comparable. Absent when the KPI was not agreed in any of them.
     */
    public Optional<PeriodOutcome> year(int year) {
        var all = periods.stream().filter(one -> one.period().year() == year).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.size() - 1;
        while (first > 0 && !all.get(first).newVersion()) {
            first--;
        }
        return Optional.of(RollUp.of(all.subList(first, all.size()), all.size()));
    }
}
