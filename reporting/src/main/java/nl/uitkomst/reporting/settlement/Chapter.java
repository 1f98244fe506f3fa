package nl.uitkomst.reporting.settlement;

import nl.uitkomst.domain.settlement.Step;

/** The steps of a settlement that belong together, under one heading. */
public enum Chapter {
    LUMP_SUM,
    RESULTS,
    EFFECTS,
    DUE,
    PAYMENT,
    BALANCE,
    RESERVE;

    public static Chapter of(Step step) {
        return switch (step) {
            case AGREED, AMENDMENT, INDEXATION, LUMP_SUM, CEILING, BUDGET -> LUMP_SUM;
            case RESULT_PART, FIXED, RESULT, EARNED -> RESULTS;
            case EFFECT, EFFECTS_ABOVE_CEILING -> EFFECTS;
            case DUE -> DUE;
            case PAID, TO_PAY -> PAYMENT;
            case COST_OF, COST, SURPLUS -> BALANCE;
            case RESERVE_BEFORE, RESERVE_INTEREST, RESERVE_CHANGE, RESERVE_AFTER, UNCOVERED -> RESERVE;
        };
    }
}
