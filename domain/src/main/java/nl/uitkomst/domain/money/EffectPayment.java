package nl.uitkomst.domain.money;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * An amount tied to reaching an agreed effect: from the baseline of a KPI to the figure that was agreed.
 *
 * @param year the contract year in which it can be earned; absent when it can be earned each year
 * @param baseline where it starts, which earns nothing
 * @param agreed the figure that earns the whole amount; below the baseline when less is better
 * @param amount for the agreed effect
 * @param cap the most that is paid, also when more is reached
 * @param steps what each figure earns, when it is paid in steps; empty when it is paid in proportion
 */
public record EffectPayment(
        String name,
        KpiCode kpi,
        @Nullable Integer year,
        BigDecimal baseline,
        BigDecimal agreed,
        Euro amount,
        Euro cap,
        List<Step> steps) {

    /** Whoever reaches this figure earns this amount in all. */
    public record Step(BigDecimal figure, Euro amount) {

        public Step {
            figure = plain(figure);
        }
    }

    /** @throws IllegalArgumentException when nothing changes, an amount is below zero, or a step lies at or before the baseline */
    public EffectPayment {
        name = name.strip();
        baseline = plain(baseline);
        agreed = plain(agreed);
        var upward = agreed.compareTo(baseline);
        steps = sorted(steps, upward);
        if (name.isEmpty()
                || upward == 0
                || amount.amount().signum() <= 0
                || cap.amount().signum() <= 0) {
            throw new IllegalArgumentException("No effect to pay for: " + name);
        }
        for (var step : steps) {
            if (step.figure().compareTo(baseline) * upward <= 0
                    || step.amount().amount().signum() < 0) {
                throw new IllegalArgumentException("No step from " + baseline + ": " + step);
            }
        }
    }

    public boolean countsIn(int contractYear) {
        return year == null || year == contractYear;
    }

    public boolean inSteps() {
        return !steps.isEmpty();
    }

    /** What this figure earns: the highest step that it reaches, or its share of the way rounded half up to the cent; never more than the cap. */
    public Euro earnedBy(BigDecimal reached) {
        var way = reached.subtract(baseline);
        var whole = agreed.subtract(baseline);
        if (way.signum() != whole.signum()) {
            return Euro.valueOf("0");
        }
        var earned = inSteps() ? step(reached, whole.signum()) : proportional(way, whole);
        return earned.compareTo(cap) > 0 ? cap : earned;
    }

    private Euro proportional(BigDecimal way, BigDecimal whole) {
        var exact = amount.amount().multiply(way).divide(whole, new MathContext(40, RoundingMode.HALF_UP));
        return new Euro(exact.setScale(2, RoundingMode.HALF_UP));
    }

    private Euro step(BigDecimal reached, int upward) {
        return steps.stream()
                .filter(step -> reached.compareTo(step.figure()) * upward >= 0)
                .reduce((one, other) -> other)
                .map(Step::amount)
                .orElse(Euro.valueOf("0"));
    }

    /** From the step nearest to the baseline onwards. */
    private static List<Step> sorted(List<Step> steps, int upward) {
        var order = Comparator.comparing(Step::figure);
        return steps.stream().sorted(upward > 0 ? order : order.reversed()).toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
