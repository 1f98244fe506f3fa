package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.settlement.Basis.Result;
import nl.uitkomst.domain.shared.Euro;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one contract year is settled, step by step. Each step is exact: a percentage is rounded half up to the cent once, at the end of its own step,
 * and the result-dependent part is divided over its KPIs so that the parts add up to it again, the cents that remain going by largest remainder.
 * What is added up is the rounded amounts as they are shown.
 */
public record Statement(List<Line> lines) {

    private static final Euro NOTHING = Euro.valueOf("0");

    public Statement {
        lines = List.copyOf(lines);
    }

    public static Statement of(Basis basis) {
        var lines = new Drawing(basis);
        lines.lumpSum();
        lines.results();
        lines.effects();
        lines.balance();
        lines.reserve();
        return new Statement(lines.drawn);
    }

    /** What all lines of this step come to; nothing when it has none. */
    public Euro amount(Step step) {
        return of(step).stream().map(Line::amount).reduce(NOTHING, Euro::plus);
    }

    /** The lines of this step, in their order. */
    public List<Line> of(Step step) {
        return lines.stream().filter(line -> line.step() == step).toList();
    }

    public boolean has(Step step) {
        return lines.stream().anyMatch(line -> line.step() == step);
    }

    /** Without what was paid and what is left to pay. */
    Statement withoutPayments() {
        return new Statement(lines.stream()
                .filter(line -> line.step() != Step.PAID && line.step() != Step.TO_PAY)
                .toList());
    }

    /** The same for the same lines and no others: 64 hexadecimal digits of SHA-256. */
    public String digest() {
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the lines one below the other. */
    private static final class Drawing {

        private final Basis basis;
        private final List<Line> drawn = new ArrayList<>();

        private Drawing(Basis basis) {
            this.basis = basis;
        }

        void lumpSum() {
            drawn.add(Line.of(Step.AGREED, basis.agreed()));
            for (var change : basis.changes()) {
                var step = change.percentage() == null ? Step.AMENDMENT : Step.INDEXATION;
                var place = String.valueOf(of(step) + 1);
                drawn.add(
                        Line.of(step, place, change.source(), change.amount()).from(change.of(), change.percentage()));
            }
            total(Step.LUMP_SUM, sum(Step.AGREED).plus(sum(Step.AMENDMENT)).plus(sum(Step.INDEXATION)));
            var ceiling = basis.ceiling();
            if (ceiling != null) {
                drawn.add(Line.of(Step.CEILING, least(NOTHING, ceiling.minus(sum(Step.LUMP_SUM))))
                        .from(ceiling, null));
            }
            total(Step.BUDGET, sum(Step.LUMP_SUM).plus(sum(Step.CEILING)));
        }

        void results() {
            var budget = sum(Step.BUDGET);
            var part = budget.percent(basis.resultPercentage());
            if (basis.resultPercentage().signum() > 0) {
                drawn.add(Line.of(Step.RESULT_PART, part).from(budget, basis.resultPercentage()));
            }
            total(Step.FIXED, budget.minus(part));
            if (basis.results().isEmpty()) {
                return;
            }
            var parts = part.parts(basis.results().stream().map(Result::weight).toList());
            for (var i = 0; i < parts.size(); i++) {
                drawn.add(line(basis.results().get(i), parts.get(i)));
            }
            total(Step.EARNED, sum(Step.RESULT));
        }

        private static Line line(Result result, Euro part) {
            var facts = new TreeMap<>(result.facts());
            facts.put(Line.VERDICT, result.verdict().name());
            facts.put(Line.WEIGHT, result.weight().stripTrailingZeros().toPlainString());
            return Line.of(Step.RESULT, result.kpi().text(), result.name(), part.percent(result.share()))
                    .from(part, result.share())
                    .with(facts);
        }

        void effects() {
            for (var effect : basis.effects()) {
                drawn.add(Line.of(Step.EFFECT, effect.name(), effect.name(), effect.earned())
                        .from(effect.most(), null)
                        .with(effect.facts()));
            }
            var before = sum(Step.FIXED).plus(sum(Step.EARNED));
            var ceiling = basis.ceiling();
            if (ceiling != null) {
                var room = ceiling.minus(before);
                var above = least(NOTHING, room.minus(sum(Step.EFFECT)));
                if (above.compareTo(NOTHING) < 0) {
                    drawn.add(Line.of(Step.EFFECTS_ABOVE_CEILING, above).from(room, null));
                }
            }
            total(Step.DUE, before.plus(sum(Step.EFFECT)).plus(sum(Step.EFFECTS_ABOVE_CEILING)));
        }

        void balance() {
            drawn.add(Line.of(Step.PAID, basis.paid()).with(Map.of("payments", String.valueOf(basis.payments()))));
            total(Step.TO_PAY, sum(Step.DUE).minus(sum(Step.PAID)));
            var costs = basis.costs();
            if (costs != null) {
                costs.forEach(cost -> drawn.add(Line.of(Step.COST_OF, cost.code(), cost.name(), cost.amount())));
                total(Step.COST, sum(Step.COST_OF));
                total(Step.SURPLUS, sum(Step.DUE).minus(sum(Step.COST)));
            }
        }

        void reserve() {
            var reserve = basis.reserve();
            if (reserve == null) {
                return;
            }
            var change = reserve.change(sum(Step.SURPLUS));
            drawn.add(Line.of(Step.RESERVE_BEFORE, reserve.before()));
            drawn.add(Line.of(Step.RESERVE_INTEREST, reserve.interest()));
            drawn.add(Line.of(Step.RESERVE_CHANGE, change));
            total(Step.RESERVE_AFTER, reserve.before().plus(reserve.interest()).plus(change));
            var uncovered = change.minus(sum(Step.SURPLUS));
            if (uncovered.compareTo(NOTHING) > 0) {
                drawn.add(Line.of(Step.UNCOVERED, uncovered));
            }
        }

        private void total(Step step, Euro amount) {
            drawn.add(Line.of(step, amount));
        }

        private long of(Step step) {
            return drawn.stream().filter(line -> line.step() == step).count();
        }

        private Euro sum(Step step) {
            return new Statement(drawn).amount(step);
        }

        private static Euro least(Euro one, Euro other) {
            return one.compareTo(other) <= 0 ? one : other;
        }
    }
}
