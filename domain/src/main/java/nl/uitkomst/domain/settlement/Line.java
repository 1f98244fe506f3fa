package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One step of a settlement with the sum that it is.
 *
 * @param subject what it is about when a step comes more than once: a KPI, an effect, a category; else empty
 * @param name of that subject as people read it
 * @param base the amount that it is taken from; absent when it is taken from none
 * @param rate how many percent of the base; absent when it is no percentage
 * @param facts what else the sum is made of, under fixed names
 */
public record Line(
        Step step,
        String subject,
        String name,
        @Nullable Euro base,
        @Nullable BigDecimal rate,
        SortedMap<String, String> facts,
        Euro amount) {

    public static final String VERDICT = "verdict";
    public static final String WEIGHT = "weight";
    public static final String REASON = "reason";

    public Line {
        rate = rate == null ? null : new BigDecimal(rate.stripTrailingZeros().toPlainString());
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    static Line of(Step step, Euro amount) {
        return new Line(step, "", "", null, null, new TreeMap<>(), amount);
    }

    static Line of(Step step, String subject, String name, Euro amount) {
        return new Line(step, subject, name, null, null, new TreeMap<>(), amount);
    }

    Line from(@Nullable Euro taken, @Nullable BigDecimal percentage) {
        return new Line(step, subject, name, taken, percentage, facts, amount);
    }

    Line with(Map<String, String> more) {
        var all = new TreeMap<>(facts);
        all.putAll(more);
        return new Line(step, subject, name, base, rate, all, amount);
    }

    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    public Optional<BigDecimal> number(String name) {
        return fact(name).map(BigDecimal::new);
    }

    public Optional<Verdict> verdict() {
        return fact(VERDICT).map(Verdict::valueOf);
    }

    /** Whether this is the same step about the same subject. */
    public boolean isTheSameStepAs(Line other) {
        return step == other.step && subject.equals(other.subject);
    }

    /** In one way only, so that two lines say the same when their texts are the same. */
    String text() {
        return String.join(
                "|",
                step.name(),
                subject,
                name,
                base == null ? "" : base.toString(),
                rate == null ? "" : rate.toPlainString(),
                facts.toString(),
                amount.toString());
    }
}
