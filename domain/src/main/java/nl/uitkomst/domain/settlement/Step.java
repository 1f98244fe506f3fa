package nl.uitkomst.domain.settlement;

/** The steps of a settlement, in their order. Some come once, some once for each KPI, effect or category. */
public enum Step {
    /** The lump sum as it was agreed at first. */
    AGREED,
    /** What one amendment added to it; below zero what it took off. */
    AMENDMENT,
    /** What one indexation added. */
    INDEXATION,
    /** The lump sum in force: as agreed, amended and indexed. */
    LUMP_SUM,
    /** What lies above the ceiling of the year and therefore does not count; zero or less. */
    CEILING,
    /** What the year is settled on: the lump sum up to the ceiling. */
    BUDGET,
    /** The part of it that depends on results. */
    RESULT_PART,
    /** The rest, which depends on nothing. */
    FIXED,
    /** What the verdict on one KPI earned of its share in the result-dependent part. */
    RESULT,
    /** What all results earned together. */
    EARNED,
    /** What one agreed effect earned. */
    EFFECT,
    /** What the effects earned above the ceiling, and therefore do not; zero or less. */
    EFFECTS_ABOVE_CEILING,
    /** What the contractor is entitled to over the year. */
    DUE,
    /** What was paid for the year. */
    PAID,
    /** Still to pay; below zero to get back. */
    TO_PAY,
    /** What one category cost, as the accepted reports say. */
    COST_OF,
    /** What the year cost. */
    COST,
    /** What is left; below zero what was short. */
    SURPLUS,
    /** The equalisation reserve as the year before left it. */
    RESERVE_BEFORE,
    /** The interest it brought. */
    RESERVE_INTEREST,
    /** What goes into it; below zero what comes out of it. */
    RESERVE_CHANGE,
    /** The reserve after the year; never below zero. */
    RESERVE_AFTER,
    /** The part of a shortage that the reserve could not cover. */
    UNCOVERED;

    /** Whether it adds up steps before it, rather than bringing something new. */
    public boolean isTotal() {
        return switch (this) {
            case LUMP_SUM, BUDGET, FIXED, EARNED, DUE, COST, TO_PAY, SURPLUS, RESERVE_AFTER -> true;
            default -> false;
        };
    }
}
