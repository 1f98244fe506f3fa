package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Why a year cannot be settled yet.
 *
 * @param what it is about: a day, a year, a KPI or an effect by its name; empty when the period says it all
 * @param period that is not accepted or lacks something; absent when it is about something else
 */
public record Obstacle(Kind kind, String what, @Nullable ReportingPeriod period) {

    public enum Kind {
        YEAR_NOT_OVER,
        NO_LUMP_SUM,
        REPORT_NOT_ACCEPTED,
        /** A correction of an accepted report is being made, so that its figures may still change. */
        REPORT_BEING_CORRECTED,
        COST_NOT_REPORTED,
        /** A reserve takes the difference with the actual cost, and no cost is asked for. */
        COST_NOT_AGREED,
        KPI_NOT_AGREED,
        EARLIER_YEAR_OPEN
    }

    /** Whether it only stands in the way of a settlement with an equalisation reserve. */
    public boolean isOfReserve() {
        return kind == Kind.EARLIER_YEAR_OPEN || kind == Kind.COST_NOT_AGREED;
    }

    static Obstacle yearNotOver(LocalDate last) {
        return new Obstacle(Kind.YEAR_NOT_OVER, last.toString(), null);
    }

    static Obstacle of(Kind kind, ReportingPeriod period) {
        return new Obstacle(kind, "", period);
    }

    static Obstacle of(Kind kind, String what) {
        return new Obstacle(kind, what, null);
    }
}
