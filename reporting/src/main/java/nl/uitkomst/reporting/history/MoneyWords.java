package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.history.MoneyLine.OfMoney.Field;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.IndexationRule;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.money.ResultPart;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;
import org.jspecify.annotations.Nullable;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;

/** What is agreed about money beside the lump sums, one thing at a time, in words. Empty where nothing is agreed. */
public final class MoneyWords {

    private final FormWords words;
    private final Texts texts;
    private final Notation notation;
    private final Map<KpiCode, String> names;

    /** @param names of the KPIs, by their codes */
    public MoneyWords(FormWords words, Map<KpiCode, String> names) {
        this.words = words;
        this.texts = words.texts();
        this.notation = Notation.in(texts);
        this.names = names;
    }

    public String value(Field field, MoneyAgreement money) {
        return switch (field) {
            case CORRIDOR -> corridor(money.corridor());
            case INDEXATION -> indexation(money.indexation());
            case RESULT_PART -> resultPart(money.resultPart());
            case SCHEDULE -> schedule(money.schedule());
            case CATEGORIES ->
                money.categories().stream().map(CostCategory::name).collect(Collectors.joining(", "));
        };
    }

    private String corridor(@Nullable VolumeCorridor corridor) {
        if (corridor == null) {
            return "";
        }
        var of = corridor.kpi() == null ? texts.get("history.corridor.cost") : name(corridor.kpi());
        return texts.get("history.corridor", of, notation.exact(corridor.low()), notation.exact(corridor.high()));
    }

    private String indexation(@Nullable IndexationRule rule) {
        if (rule == null) {
            return "";
        }
        return rule.atMost() == null
                ? rule.source()
                : texts.get("history.indexation.atMost", rule.source(), notation.exact(rule.atMost()));
    }

    private String resultPart(@Nullable ResultPart part) {
        if (part == null) {
            return "";
        }
        var weights = part.weights().stream()
                .map(weight ->
                        texts.get("history.resultPart.weight", name(weight.kpi()), notation.exact(weight.percentage())))
                .collect(Collectors.joining(", "));
        var shares = part.shares();
        return words.get(
                "history.resultPart",
                notation.exact(part.percentage()),
                weights,
                notation.exact(shares.met()),
                notation.exact(shares.withinTolerance()),
                notation.exact(shares.missed()));
    }

    private String schedule(PaymentSchedule schedule) {
        var days = DateTimeFormatter.ofPattern("d MMMM", texts.locale());
        var rhythm = schedule.parts().isEmpty()
                ? texts.get("history.rhythm." + schedule.rhythm())
                : schedule.parts().stream()
                        .map(part ->
                                texts.get("history.rhythm.part", notation.exact(part.share()), days.format(part.day())))
                        .collect(Collectors.joining(", "));
        return schedule.resultPartInAdvance() ? texts.get("history.rhythm.inAdvance", rhythm) : rhythm;
    }

    public String effect(@Nullable EffectPayment effect) {
        if (effect == null) {
            return "";
        }
        var steps = effect.steps().stream()
                .map(step ->
                        texts.get("history.effect.step", notation.exact(step.figure()), notation.cents(step.amount())))
                .collect(Collectors.joining(", "));
        return texts.get(
                effect.inSteps() ? "history.effect.steps" : "history.effect.proportional",
                name(effect.kpi()),
                notation.exact(effect.baseline()),
                notation.exact(effect.agreed()),
                notation.cents(effect.amount()),
                notation.cents(effect.cap()),
                steps,
                effect.year() == null ? texts.get("history.effect.eachYear") : String.valueOf(effect.year()));
    }

    private String name(KpiCode kpi) {
        return DifferenceWords.inSentence(names.getOrDefault(kpi, kpi.text()));
    }
}
