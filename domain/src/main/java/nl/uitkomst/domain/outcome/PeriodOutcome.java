package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What one KPI came to in one period, or over several.
 *
 * @param definition in force in that period
 * @param target in force in that period; absent when nothing was agreed for it
 * @param figure absent when there is none: the reason then says why
 * @param coverage how many of the due lines were delivered; of an incomplete year or rolling four: how many of its periods
 * @param newVersion whether a version of the KPI that measures something else begins in this period, so that it cannot be compared with the one before
 * @param shareOfBaseYear whether an index is compared with an equal share of the base year, for lack of the same period in it
 * @param version the number of the version in force in that period
 */
public record PeriodOutcome(
        ReportingPeriod period,
        KpiDefinition definition,
        @Nullable Target target,
        @Nullable Figure figure,
        Verdict verdict,
        Coverage coverage,
        State state,
        @Nullable NoFigure noFigure,
        boolean newVersion,
        boolean shareOfBaseYear,
        int version) {

    public PeriodOutcome(
            ReportingPeriod period,
            KpiDefinition definition,
            @Nullable Target target,
            @Nullable Figure figure,
            Verdict verdict,
            Coverage coverage,
            State state,
            @Nullable NoFigure noFigure,
            boolean newVersion) {
        this(period, definition, target, figure, verdict, coverage, state, noFigure, newVersion, false, 1);
    }

    /** This figure as a part of the whole: a percentage or mean keeps its verdict, but a count is not judged by the target of the total. */
    PeriodOutcome asPart() {
        var hasOwnVerdict =
                figure == null || definition.kind() == KpiKind.RATIO || definition.kind() == KpiKind.AVERAGE;
        return hasOwnVerdict
                ? this
                : new PeriodOutcome(
                        period,
                        definition,
                        null,
                        figure,
                        Verdict.NO_DATA,
                        coverage,
                        state,
                        NoFigure.NO_TARGET,
                        newVersion,
                        shareOfBaseYear,
                        version);
    }

    /** Whether this period is accounted for: there is a figure, or there were no cases. */
    boolean isKnown() {
        return figure != null || noFigure == NoFigure.NO_CASES;
    }

    /** How firm a figure is. */
    public enum State {
        /** Accepted by the municipality. */
        FINAL,
        /** Submitted, not yet accepted. */
        PROVISIONAL,
        /** Not submitted. */
        NONE
    }

    /** Why there is no figure, or no verdict on it. */
    public enum NoFigure {
        NOT_SUBMITTED,
        NOT_DELIVERED,
        NO_CASES,
        TOO_LITTLE_COVERAGE,
        NO_TARGET,
        INCOMPLETE_YEAR,
        /** Something else is measured since a period in between, so that the periods cannot be taken together. */
        BROKEN_SERIES,
        HIDDEN
    }

    /** Lines delivered out of lines due. */
    public record Coverage(int delivered, int due) {
        public boolean isComplete() {
            return delivered == due;
        }
    }
}
