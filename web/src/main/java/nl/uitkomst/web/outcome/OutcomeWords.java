package nl.uitkomst.web.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PortfolioOutcome.Coming;
import nl.uitkomst.domain.outcome.Verdict;

/** The words by which the API names what can only be one of a few things. They never change with the language of the caller. */
public final class OutcomeWords {

    private OutcomeWords() {}

    public static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "gehaald";
            case WITHIN_TOLERANCE -> "binnenBandbreedte";
            case MISSED -> "nietGehaald";
            case NO_DATA -> "geenGegevens";
            case HIDDEN -> "afgeschermd";
        };
    }

    static String of(OnCourse.State state) {
        return switch (state) {
            case ON_COURSE -> "opKoers";
            case OFF_COURSE -> "nietOpKoers";
            case UNKNOWN -> "geenOordeel";
        };
    }

    static String of(PeriodOutcome.State state) {
        return switch (state) {
            case FINAL -> "vastgesteld";
            case PROVISIONAL -> "voorlopig";
            case NONE -> "nietIngediend";
        };
    }

    static String of(PeriodOutcome.NoFigure reason) {
        return switch (reason) {
            case NOT_SUBMITTED -> "nietIngediend";
            case NOT_DELIVERED -> "nietGeleverd";
            case NO_CASES -> "geenGevallen";
            case TOO_LITTLE_COVERAGE -> "teWeinigGeleverd";
            case NO_TARGET -> "geenNorm";
            case INCOMPLETE_YEAR -> "onvolledig";
            case BROKEN_SERIES -> "breukInDefinitie";
            case HIDDEN -> "afgeschermd";
        };
    }

    static String of(KpiKind kind) {
        return switch (kind) {
            case RATIO -> "verhouding";
            case COUNT -> "aantal";
            case AMOUNT -> "bedrag";
            case AVERAGE -> "gemiddelde";
            case INDEX -> "index";
        };
    }

    static String of(ToleranceBand.Kind kind) {
        return kind == ToleranceBand.Kind.ABSOLUTE ? "absoluut" : "relatief";
    }

    static String of(Movement.Way way) {
        return switch (way) {
            case BETTER -> "beter";
            case WORSE -> "slechter";
            case LEVEL -> "gelijk";
            case UNKNOWN -> "onbekend";
        };
    }

    static String of(Movement.Sense sense) {
        return switch (sense) {
            case RISES -> "stijgt";
            case FALLS -> "daalt";
            case LEVEL -> "gelijk";
            case UNKNOWN -> "onbekend";
        };
    }

    static String of(Movement.Basis basis) {
        return switch (basis) {
            case FOUR_PERIODS -> "vierPerioden";
            case ONE_PERIOD -> "eenPeriode";
            case NONE -> "geen";
        };
    }

    static String of(Coming.Kind kind) {
        return switch (kind) {
            case REPORT_LATE -> "rapportageTeLaat";
            case REPORT_DUE -> "rapportageVerwacht";
            case REPORT_TO_REVIEW -> "rapportageTeBeoordelen";
            case CONTRACT_ENDS -> "contractEindigt";
        };
    }
}
