package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** Turns what was reported in a period into its outcome, or into the reason why there is none. */
final class Judgement {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Judgement() {}

    static PeriodOutcome of(Reported reported, AgreedKpi.Version agreed, boolean newVersion) {
        var definition = agreed.definition();
        var period = reported.period();
        var target = agreed.target(period);
        var figure = reported.figure(definition.kind(), agreed.base());
        var reason = figure == null
                ? whyThereIsNoFigure(reported, definition)
                : whyThereIsNoVerdict(reported.coverage(), definition, target);
        var share = figure != null && agreed.base() != null && agreed.base().isShare(period);
        return outcome(
                period,
                definition,
                target,
                figure,
                reported.coverage(),
                reported.state(),
                reason,
                newVersion,
                share,
                agreed.number());
    }

    /** The outcome of a figure, with a verdict unless there is a reason for none. */
    static PeriodOutcome outcome(
            ReportingPeriod period,
            KpiDefinition definition,
            @Nullable Target target,
            @Nullable Figure figure,
            Coverage coverage,
            State state,
            @Nullable NoFigure reason,
            boolean newVersion,
            boolean share,
            int version) {
        var verdict = figure == null || target == null || reason != null ? Verdict.NO_DATA : Verdict.of(figure, target);
        return new PeriodOutcome(
                period, definition, target, figure, verdict, coverage, state, reason, newVersion, share, version);
    }

    static @Nullable NoFigure whyThereIsNoVerdict(
            Coverage coverage, KpiDefinition definition, @Nullable Target target) {
        if (!isEnough(coverage, definition)) {
            return NoFigure.TOO_LITTLE_COVERAGE;
        }
        return target == null ? NoFigure.NO_TARGET : null;
    }

    private static NoFigure whyThereIsNoFigure(Reported reported, KpiDefinition definition) {
        if (reported.state() == State.NONE) {
            return NoFigure.NOT_SUBMITTED;
        }
        return reported.hasNoCases(definition.kind()) ? NoFigure.NO_CASES : NoFigure.NOT_DELIVERED;
    }

    private static boolean isEnough(Coverage coverage, KpiDefinition definition) {
        return BigDecimal.valueOf(coverage.delivered())
                        .multiply(HUNDRED)
                        .compareTo(definition.minimumCoverage().multiply(BigDecimal.valueOf(coverage.due())))
                >= 0;
    }
}
