package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What both sides agreed on one KPI, through time. A period is judged by what was in force on its first day.
 *
 * @param versions oldest first
 */
public record AgreedKpi(KpiCode code, List<Version> versions) {

    /**
     * The KPI as agreed from a day on.
     *
     * @param number its place among the versions, from 1
     * @param amendment the number of the amendment by which it was agreed; absent for what the contract began with
     * @param until the first day on which it no longer holds
     * @param base only of an index
     */
    public record Version(
            int number,
            @Nullable Integer amendment,
            KpiDefinition definition,
            LocalDate from,
            LocalDate until,
            List<AgreedTarget> targets,
            @Nullable BaseYear base) {

        @Nullable
        Target target(ReportingPeriod period) {
            for (var agreed : targets) {
                if (holds(agreed.from(), agreed.until(), period)) {
                    return agreed.target();
                }
            }
            return null;
        }

        public boolean holdsIn(ReportingPeriod period) {
            return holds(from, until, period);
        }

        /** Whether figures under the two versions can be taken together and compared. */
        public boolean measuresTheSameAs(Version other) {
            return definition.measuresTheSameAs(other.definition) && Objects.equals(base, other.base);
        }
    }

    /** A target with the days from and until which it holds. */
    public record AgreedTarget(LocalDate from, LocalDate until, Target target) {}

    /** How the KPI was known in this period: by the version in force, else the last one before, else the first. */
    KpiDefinition known(ReportingPeriod period) {
        return versions.stream()
                .filter(version -> !version.from().isAfter(period.start()))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0))
                .definition();
    }

    Optional<Version> inForce(ReportingPeriod period) {
        return versions.stream().filter(version -> version.holdsIn(period)).findFirst();
    }

    private static boolean holds(LocalDate from, LocalDate until, ReportingPeriod period) {
        var day = period.start();
        return !day.isBefore(from) && day.isBefore(until);
    }
}
