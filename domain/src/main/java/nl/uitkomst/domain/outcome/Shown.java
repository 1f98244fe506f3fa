package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Target;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** How many decimals to show, so that what a reader sees never contradicts the verdict: 12,04% against at most 12% is not shown as 12,0%. */
public final class Shown {

    private Shown() {}

    /**
     * @param decimals as agreed for the KPI; more are given when rounding would carry the figure over a bound
     */
    public static int decimals(Figure figure, @Nullable Target target, int decimals) {
        if (target == null) {
            return decimals;
        }
        var verdict = Verdict.of(figure, target);
        var enough = decimals;
        while (Verdict.of(plain(figure.rounded(enough)), target) != verdict) {
            enough++;
        }
        return enough;
    }

    /** For the target itself: a bound is never rounded. */
    public static int decimals(Target target, int decimals) {
        return Stream.of(target.low(), target.high())
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::scale)
                .reduce(decimals, Math::max);
    }

    private static Figure plain(BigDecimal value) {
        return new Figure(KpiKind.COUNT, value, BigDecimal.ONE);
    }
}
