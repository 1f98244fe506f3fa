package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What was reported on one KPI in one period, summed over whoever reported it.
 *
 * @param numerator ratio: numerators; average: means times respondents; otherwise values; absent when nobody delivered
 * @param denominator ratio: denominators; average: respondents; otherwise absent
 */
public record Reported(
        ReportingPeriod period,
        PeriodOutcome.State state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        PeriodOutcome.Coverage coverage) {

    private static final PeriodOutcome.Coverage NOBODY = new PeriodOutcome.Coverage(0, 0);

    public static Reported nothing(ReportingPeriod period, PeriodOutcome.State state) {
        return new Reported(period, state, null, null, NOBODY);
    }

    public Reported plus(Reported other) {
        var together = new PeriodOutcome.Coverage(
                coverage.delivered() + other.coverage.delivered(), coverage.due() + other.coverage.due());
        return new Reported(
                period, state, sum(numerator, other.numerator), sum(denominator, other.denominator), together);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.add(two);
    }

    boolean hasNoCases(KpiKind kind) {
        return (kind == KpiKind.RATIO || kind == KpiKind.AVERAGE)
                && numerator != null
                && denominator != null
                && denominator.signum() == 0;
    }

    /** @return nothing when nobody delivered, there were no cases, or an index has no base */
    @Nullable
    Figure figure(KpiKind kind, @Nullable BaseYear base) {
        if (numerator == null || hasNoCases(kind)) {
            return null;
        }
        return switch (kind) {
            case COUNT, AMOUNT -> new Figure(kind, numerator, BigDecimal.ONE);
            case INDEX -> base == null ? null : base.index(numerator, period);
            case RATIO, AVERAGE -> denominator == null ? null : new Figure(kind, numerator, denominator);
        };
    }
}
