package nl.uitkomst.domain.review;

import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.Line;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of a KPI as it would be with a revision that does not count (yet): a correction that waits, or what was returned. By the same rules as the
 * outcome that does count.
 */
public final class UnderReview {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private UnderReview() {}

    /**
     * @param counting up to and including the period under review
     * @param lines of this KPI in the revision under review
     */
    public static KpiOutcome of(KpiOutcome counting, List<Line> lines) {
        if (counting.periods().isEmpty() || lines.isEmpty()) {
            return counting;
        }
        var periods = new ArrayList<>(counting.periods());
        var last = periods.remove(periods.size() - 1);
        periods.add(of(last, lines));
        return new KpiOutcome(
                counting.code(),
                counting.definition(),
                periods,
                counting.rollingFour(),
                counting.yearToDate(),
                counting.movement(),
                null,
                counting.versions());
    }

    private static PeriodOutcome of(PeriodOutcome counting, List<Line> lines) {
        var delivered = lines.stream()
                .map(Line::current)
                .filter(entry -> entry != null && !(entry instanceof Entry.NotDelivered))
                .toList();
        var figure = sum(delivered, counting);
        var coverage = new Coverage(delivered.size(), lines.size());
        var reason = reason(figure, coverage, counting, delivered.isEmpty());
        var target = counting.target();
        var verdict = figure == null || target == null || reason != null ? Verdict.NO_DATA : Verdict.of(figure, target);
        return new PeriodOutcome(
                counting.period(),
                counting.definition(),
                target,
                figure,
                verdict,
                coverage,
                PeriodOutcome.State.PROVISIONAL,
                reason,
                counting.newVersion(),
                counting.shareOfBaseYear(),
                counting.version());
    }

    private static @Nullable NoFigure reason(
            @Nullable Figure figure, Coverage coverage, PeriodOutcome counting, boolean nothing) {
        if (figure == null) {
            return nothing ? NoFigure.NOT_DELIVERED : NoFigure.NO_CASES;
        }
        if (!isEnough(coverage, counting.definition())) {
            return NoFigure.TOO_LITTLE_COVERAGE;
        }
        return counting.target() == null ? NoFigure.NO_TARGET : null;
    }

    private static boolean isEnough(Coverage coverage, KpiDefinition kpi) {
        return BigDecimal.valueOf(coverage.delivered())
                        .multiply(HUNDRED)
                        .compareTo(kpi.minimumCoverage().multiply(BigDecimal.valueOf(coverage.due())))
                >= 0;
    }

    private static @Nullable Figure sum(List<Entry> delivered, PeriodOutcome counting) {
        var kind = counting.definition().kind();
        var numerator = delivered.stream().map(UnderReview::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        var denominator = denominator(delivered, kind, counting.figure());
        return delivered.isEmpty() || denominator.signum() <= 0 ? null : new Figure(kind, numerator, denominator);
    }

    private static BigDecimal denominator(List<Entry> delivered, KpiKind kind, @Nullable Figure counting) {
        return switch (kind) {
            case COUNT, AMOUNT -> BigDecimal.ONE;
            case INDEX -> counting == null ? BigDecimal.ZERO : counting.denominator();
            case RATIO, AVERAGE ->
                delivered.stream().map(UnderReview::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    private static BigDecimal numerator(Entry entry) {
        if (entry instanceof Entry.Ratio ratio) {
            return ratio.numerator();
        }
        if (entry instanceof Entry.Average average) {
            return average.mean().multiply(BigDecimal.valueOf(average.respondents()));
        }
        return entry instanceof Entry.Number number ? number.value() : BigDecimal.ZERO;
    }

    private static BigDecimal denominator(Entry entry) {
        if (entry instanceof Entry.Ratio ratio) {
            return ratio.denominator();
        }
        return entry instanceof Entry.Average average ? BigDecimal.valueOf(average.respondents()) : BigDecimal.ZERO;
    }

    /** The figure of one line, when it has one of its own that can be held against the target. */
    public static Optional<Figure> figure(@Nullable Entry entry) {
        if (entry instanceof Entry.Ratio ratio && ratio.denominator().signum() > 0) {
            return Optional.of(new Figure(KpiKind.RATIO, ratio.numerator(), ratio.denominator()));
        }
        if (entry instanceof Entry.Average average && average.respondents() > 0) {
            return Optional.of(new Figure(KpiKind.AVERAGE, numerator(average), denominator(average)));
        }
        return Optional.empty();
    }
}
