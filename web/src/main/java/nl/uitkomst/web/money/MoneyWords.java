package nl.uitkomst.web.money;

import nl.uitkomst.domain.money.CostForecast;
import nl.uitkomst.domain.money.MoneyYear;
import nl.uitkomst.domain.money.MoneyYear.Signal;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a year of money comes to, in sentences. */
public final class MoneyWords {

    private final Texts texts;
    private final Notation notation;

    private MoneyWords(Texts texts) {
        this.texts = texts;
        this.notation = Notation.in(texts);
    }

    public static MoneyWords in(Texts texts) {
        return new MoneyWords(texts);
    }

    /** The message of the page, with the figures between stars. */
    public String title(MoneyYear year) {
        var ledger = year.ledger();
        var words = new FormWords(texts, year.head().form());
        if (ledger.steps().isEmpty()) {
            return words.get("money.title.none", ledger.year() + "");
        }
        var sum = notation.euro(ledger.lumpSum());
        return ledger.payments().isEmpty()
                ? words.get("money.title.unpaid", ledger.year() + "", sum)
                : words.get("money.title", ledger.year() + "", notation.euro(ledger.paid()), sum);
    }

    /** What is left or lacking, and on which ground. */
    public String lead(MoneyYear year) {
        var left = year.expectedSurplus();
        if (left.isEmpty()) {
            return texts.get(year.ledger().agreement().reportsCost() ? "money.lead.tooLittle" : "money.lead.noCost");
        }
        var kind = left.get().amount().signum() < 0 ? "shortage" : "surplus";
        var ground = year.forecast() == null ? "reported" : "expected";
        return texts.get("money.lead." + kind + "." + ground, notation.euro(absolute(left.get())));
    }

    /** What a forecast is made of, each ground with the periods and the amount that rest on it. */
    public List<String> assumptions(MoneyYear year) {
        var forecast = year.forecast();
        if (forecast == null) {
            return List.of();
        }
        var grounds = forecast.parts().stream()
                .collect(Collectors.groupingBy(CostForecast.Part::basis, TreeMap::new, Collectors.toList()));
        var words = grounds.entrySet().stream()
                .map(entry -> texts.get(
                        "money.assumption." + entry.getKey(),
                        entry.getValue().stream()
                                .map(part -> notation.shortPeriod(part.period()))
                                .collect(Collectors.joining(", ")),
                        notation.euro(sum(entry.getValue()))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (forecast.error() != null) {
            words.add(texts.get("money.assumption.range", notation.euro(forecast.error())));
        }
        words.add(
                year.ledger().agreement().resultPart() == null
                        ? texts.get("money.assumption.fixed")
                        : texts.get(
                                "money.assumption.result",
                                notation.euro(year.ledger().resultDependent()),
                                notation.euro(year.leastSurplus().orElseThrow())));
        return words;
    }

    public String signal(Signal signal, MoneyYear year) {
        var ledger = year.ledger();
        var words = new FormWords(texts, year.head().form());
        return switch (signal) {
            case OUTSIDE_CORRIDOR -> corridor(year);
            case PAID_AHEAD ->
                texts.get(
                        "money.signal.PAID_AHEAD",
                        notation.euro(year.aheadOn(year.today())),
                        notation.euro(ledger.dueBy(year.today())));
            case PAYMENT_LATE ->
                texts.get(
                        "money.signal.PAYMENT_LATE",
                        notation.euro(absolute(year.aheadOn(year.today().minusMonths(1)))));
            case COST_ABOVE_LUMP_SUM ->
                words.get(
                        "money.signal.COST_ABOVE_LUMP_SUM",
                        notation.euro(year.expectedCost().orElseThrow()),
                        notation.euro(ledger.lumpSum()));
            case LUMP_SUM_ABOVE_CEILING ->
                words.get(
                        "money.signal.LUMP_SUM_ABOVE_CEILING",
                        notation.euro(ledger.lumpSum()),
                        notation.euro(ledger.ceiling().orElseThrow()));
        };
    }

    /** How use stands to the band that was agreed; empty when there is nothing to say. */
    public String corridor(MoneyYear year) {
        var corridor = year.corridor();
        if (corridor == null) {
            return "";
        }
        var what = corridor.name().isEmpty() ? texts.get("money.corridor.cost") : corridor.name();
        var certain = corridor.certain() || corridor.expected() == null;
        return texts.get(
                "money.corridor." + corridor.side() + (certain ? "" : ".expected"),
                what,
                amount(corridor.agreed(), certain ? corridor.use() : corridor.expected()),
                amount(corridor.agreed(), corridor.agreed().low()),
                amount(corridor.agreed(), corridor.agreed().high()));
    }

    private String amount(VolumeCorridor agreed, BigDecimal value) {
        return agreed.kpi() == null ? notation.euro(new Euro(value)) : notation.exact(value);
    }

    private static Euro sum(List<CostForecast.Part> parts) {
        return parts.stream().map(CostForecast.Part::amount).reduce(Euro.valueOf("0"), Euro::plus);
    }

    static Euro absolute(Euro amount) {
        return new Euro(amount.amount().abs());
    }
}
