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
     * @param until the first day on which it no longer holds
     * @param base only of an index
     */
    public record Version(
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

        /** Whether figures under the two versions can be taken together and compared. */
        boolean measuresTheSameAs(Version other) {
            return definition.measuresTheSameAs(other.definition) && Objects.equals(base, other.base);
        }
    }

    /** A target with the days from and until which it holds. */
    public record AgreedTarget(LocalDate from, LocalDate until, Target target) {}

    public KpiDefinition newest() {
        return versions.get(versions.size() - 1).definition();
    }

    Optional<Version> inForce(ReportingPeriod period) {
        return versions.stream()
                .filter(version -> holds(version.from(), version.until(), period))
                .findFirst();
    }

    private static boolean holds(LocalDate from, LocalDate until, ReportingPeriod period) {
        var day = period.start();
        return !day.isBefore(from) && day.isBefore(until);
    }
}
