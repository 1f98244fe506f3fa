package nl.uitkomst.web.money;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.EffectPayment;
import nl.uitkomst.domain.money.IndexationRule;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule;
import nl.uitkomst.domain.money.ResultPart;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.contract.FormWords;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.Fact;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is agreed about money, in words. */
public final class AgreedMoneyWords {

    private final FormWords words;
    private final Texts texts;
    private final Notation notation;
    private final Map<String, String> names;

    private AgreedMoneyWords(FormWords words, Map<String, String> names) {
        this.words = words;
        this.texts = words.texts();
        this.notation = Notation.in(texts);
        this.names = names;
    }

    /** @param names of the KPIs, by their codes */
    public static AgreedMoneyWords in(FormWords words, Map<String, String> names) {
        return new AgreedMoneyWords(words, names);
    }

    public List<Fact> facts(MoneyAgreement agreed) {
        return List.of(
                new Fact(texts.get("money.agree.schedule"), schedule(agreed.schedule())),
                new Fact(texts.get("money.agree.index"), indexation(agreed.indexation())),
                new Fact(texts.get("money.agree.corridor"), corridor(agreed.corridor())),
                new Fact(
                        texts.get("money.agree.result"),
                        agreed.resultPart() == null
                                ? texts.get("money.agreed.none")
                                : words.get(
                                        "money.agreed.result",
                                        notation.exact(agreed.resultPart().percentage()))),
                new Fact(
                        texts.get("money.agree.categories"),
                        agreed.categories().isEmpty()
                                ? texts.get("money.agreed.noCost")
                                : agreed.categories().stream()
                                        .map(CostCategory::name)
                                        .collect(Collectors.joining(", "))));
    }

    public String schedule(PaymentSchedule schedule) {
        var rhythm = schedule.rhythm() == PaymentSchedule.Rhythm.OWN_DATES
                ? schedule.parts().stream()
                        .map(part -> part.day().getDayOfMonth() + "-"
                                + part.day().getMonthValue() + " " + notation.exact(part.share()) + "%")
                        .collect(Collectors.joining(", "))
                : texts.get("money.agree.rhythm." + schedule.rhythm());
        return schedule.resultPartInAdvance() ? rhythm + "; " + texts.get("money.agreed.advance") : rhythm;
    }

    public String indexation(@Nullable IndexationRule rule) {
        if (rule == null) {
            return texts.get("money.agreed.none");
        }
        return rule.atMost() == null
                ? rule.source()
                : texts.get("money.agreed.index", rule.source(), notation.exact(rule.atMost()));
    }

    public String corridor(@Nullable VolumeCorridor corridor) {
        if (corridor == null) {
            return texts.get("money.agreed.none");
        }
        return corridor.kpi() == null
                ? texts.get(
                        "money.agreed.corridor",
                        texts.get("money.corridor.cost"),
                        notation.euro(euro(corridor.low())),
                        notation.euro(euro(corridor.high())))
                : texts.get(
                        "money.agreed.corridor",
                        name(corridor.kpi()),
                        notation.exact(corridor.low()),
                        notation.exact(corridor.high()));
    }

    public String shares(ResultPart part) {
        var shares = part.shares();
        return texts.get(
                "money.agreed.shares",
                notation.exact(shares.met()),
                notation.exact(shares.withinTolerance()),
                notation.exact(shares.missed()));
    }

    /** From where to where, and how it pays on the way. */
    public String way(EffectPayment effect) {
        var way = texts.get("money.agreed.fromTo", notation.exact(effect.baseline()), notation.exact(effect.agreed()));
        var steps = effect.inSteps()
                ? effect.steps().stream()
                        .map(step -> notation.exact(step.figure()) + ": " + notation.euro(step.amount()))
                        .collect(Collectors.joining(", "))
                : texts.get("money.agreed.proportional");
        var year = effect.year() == null
                ? texts.get("money.agree.effect.each")
                : effect.year().toString();
        return way + ", " + steps + " (" + year + ")";
    }

    public String name(KpiCode kpi) {
        return names.getOrDefault(kpi.text(), kpi.text());
    }

    private static Euro euro(BigDecimal amount) {
        return new Euro(amount);
    }
}
