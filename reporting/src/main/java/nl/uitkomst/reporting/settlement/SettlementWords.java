package nl.uitkomst.reporting.settlement;

import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.settlement.Line;
import nl.uitkomst.domain.settlement.Obstacle;
import nl.uitkomst.domain.settlement.Statement;
import nl.uitkomst.domain.settlement.Step;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says each step of a settlement: what it is, how it is reckoned, what it comes to. */
public final class SettlementWords {

    private static final String SUBSIDY = ".SUBSIDY";

    private final Texts texts;
    private final Notation notation;
    private final boolean subsidy;

    private SettlementWords(Texts texts, boolean subsidy) {
        this.texts = texts;
        this.notation = Notation.in(texts);
        this.subsidy = subsidy;
    }

    public static SettlementWords in(Texts texts, boolean subsidy) {
        return new SettlementWords(texts, subsidy);
    }

    /**
     * One step, ready to show.
     *
     * @param how its sum; empty when the name says it all
     */
    public record Said(Line line, String name, String how, String amount) {

        public boolean isTotal() {
            return line.step().isTotal();
        }
    }

    /** The steps under one heading. */
    public record Part(Chapter chapter, String heading, List<Said> steps) {}

    /** A step that comes to something else in a correction. */
    public record Changed(String name, String before, String after, String difference) {}

    /** The headings that this settlement has steps for, numbered. */
    public List<Part> parts(Statement statement) {
        var parts = new ArrayList<Part>();
        for (var chapter : Chapter.values()) {
            var steps = statement.lines().stream()
                    .filter(line -> Chapter.of(line.step()) == chapter)
                    .filter(line -> isWorthSaying(line, statement))
                    .map(this::said)
                    .toList();
            if (!steps.isEmpty()) {
                parts.add(new Part(chapter, heading(chapter, parts.size() + 1), steps));
            }
        }
        return List.copyOf(parts);
    }

    /** What only repeats the line above it is left out. */
    private static boolean isWorthSaying(Line line, Statement statement) {
        return switch (line.step()) {
            case BUDGET -> statement.has(Step.CEILING);
            case FIXED -> statement.has(Step.RESULT_PART);
            case LUMP_SUM -> statement.has(Step.AMENDMENT) || statement.has(Step.INDEXATION);
            default -> true;
        };
    }

    public String heading(Chapter chapter, int place) {
        return place + ". " + words("settlement.chapter." + chapter);
    }

    public Said said(Line line) {
        return new Said(line, name(line), how(line), notation.cents(line.amount()));
    }

    private String name(Line line) {
        var sign = switch (line.step()) {
            case TO_PAY, SURPLUS, RESERVE_CHANGE -> line.amount().amount().signum() < 0 ? ".below" : "";
            default -> "";
        };
        return switch (line.step()) {
            case RESULT, EFFECT, COST_OF -> line.name();
            case AMENDMENT -> amendment(line.name());
            default -> words("settlement.step." + line.step() + sign, line.name());
        };
    }

    private String amendment(String source) {
        return source.matches("\\d{4}-\\d{2}-\\d{2}")
                ? texts.get("settlement.amendment.from", LocalDate.parse(source))
                : texts.get("settlement.step.AMENDMENT", source);
    }

    private String how(Line line) {
        return switch (line.step()) {
            case INDEXATION, RESULT_PART -> percentage(line);
            case CEILING -> texts.get("settlement.how.CEILING", cents(line.base()));
            case EFFECTS_ABOVE_CEILING -> texts.get("settlement.how.EFFECTS_ABOVE_CEILING", cents(line.base()));
            case RESULT -> result(line);
            case EFFECT -> effect(line);
            case PAID ->
                texts.get(
                        "settlement.how.PAID",
                        line.number("payments").orElse(BigDecimal.ZERO).intValue());
            default -> {
                var key = "settlement.how." + line.step();
                yield texts.has(key) || subsidy && texts.has(key + SUBSIDY) ? words(key) : "";
            }
        };
    }

    private String percentage(Line line) {
        return texts.get("settlement.how.percentage", notation.exact(rate(line)), cents(line.base()));
    }

    private String result(Line line) {
        var verdict = line.verdict().orElse(Verdict.NO_DATA);
        var weight = notation.exact(line.number(Line.WEIGHT).orElse(BigDecimal.ZERO));
        var judged = verdict.isJudged()
                ? texts.get("settlement.how.verdict", texts.get("settlement.verdict." + verdict), figure(line))
                : texts.get("settlement.how.noVerdict", reason(line));
        return texts.get("settlement.how.RESULT", weight, cents(line.base()), judged, notation.exact(rate(line)));
    }

    private String effect(Line line) {
        var way = texts.get(
                "settlement.how.EFFECT." + line.fact("way").orElse("PROPORTIONAL"),
                value(line, "baseline"),
                value(line, "agreed"),
                cents(Euro.valueOf(line.fact("amount").orElse("0"))));
        var reached = line.fact("figure").isPresent()
                ? texts.get("settlement.how.reached", line.fact("kpiName").orElse(""), value(line, "figure"))
                : texts.get("settlement.how.notReached", reason(line));
        return way + " " + reached + " " + texts.get("settlement.how.most", cents(line.base()));
    }

    /** {@code 11,2% (hoogstens 12%)}. */
    private String figure(Line line) {
        var bounds = Stream.of("low", "high")
                .filter(bound -> line.fact(bound).isPresent())
                .map(bound -> (Object) value(line, bound))
                .toArray();
        var target = line.fact("direction")
                .map(direction -> " (" + texts.get("shared.target." + direction, bounds) + ")")
                .orElse("");
        return value(line, "figure") + target;
    }

    private String value(Line line, String fact) {
        var value = line.number(fact).orElse(BigDecimal.ZERO);
        var decimals = Math.max(0, value.scale());
        return switch (line.fact("kind").map(KpiKind::valueOf).orElse(KpiKind.COUNT)) {
            case RATIO, INDEX -> notation.percentage(value, decimals);
            case AMOUNT -> notation.euro(new Euro(value.setScale(2, RoundingMode.HALF_UP)));
            case COUNT, AVERAGE -> notation.number(value, decimals);
        };
    }

    private String reason(Line line) {
        return texts.get("settlement.reason." + line.fact(Line.REASON).orElse("NOT_DELIVERED"));
    }

    private static BigDecimal rate(Line line) {
        return line.rate() == null ? BigDecimal.ZERO : line.rate();
    }

    private String cents(@Nullable Euro euro) {
        return euro == null ? "" : notation.cents(euro);
    }

    /** Every step that differs between a settlement and its correction, those that are gone or came as nothing. */
    public List<Changed> differences(Statement before, Statement after) {
        var lines = new ArrayList<>(after.lines());
        before.lines().stream()
                .filter(old -> after.lines().stream().noneMatch(old::isTheSameStepAs))
                .forEach(lines::add);
        return lines.stream()
                .map(line -> changed(line, amount(before, line), amount(after, line)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Changed changed(Line line, Euro before, Euro after) {
        return before.equals(after)
                ? null
                : new Changed(
                        name(line), notation.cents(before), notation.cents(after), notation.cents(after.minus(before)));
    }

    private static Euro amount(Statement statement, Line line) {
        return statement.lines().stream()
                .filter(line::isTheSameStepAs)
                .map(Line::amount)
                .findFirst()
                .orElse(Euro.valueOf("0"));
    }

    /** What stands in the way, and what to do. */
    public String obstacle(Obstacle obstacle) {
        var what = obstacle.kind() == Obstacle.Kind.YEAR_NOT_OVER
                ? LocalDate.parse(obstacle.what())
                : obstacle.period() == null ? obstacle.what() : notation.period(obstacle.period());
        return words("settlement.obstacle." + obstacle.kind(), what);
    }

    /** The words for a contract, or those that a subsidy has of its own. */
    public String words(String key, Object... arguments) {
        return texts.get(subsidy && texts.has(key + SUBSIDY) ? key + SUBSIDY : key, arguments);
    }
}
