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
import nl.uitkomst.web.ApiWords;
import nl.uitkomst.web.JsonInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is agreed about the money of a contract, as other systems read and send it. */
public record AgreedMoneyJson(
        List<Plafond> plafonds,
        @Nullable Corridor volumecorridor,
        @Nullable Index indexering,
        @Nullable Resultaat resultaatdeel,
        List<Effect> effectbetalingen,
        Schema betaalschema,
        List<Soort> kostensoorten) {

    public static final Set<String> FIELDS = Set.of(
            "plafonds",
            "volumecorridor",
            "indexering",
            "resultaatdeel",
            "effectbetalingen",
            "betaalschema",
            "kostensoorten");

    static final Set<String> OF_DRAFT =
            Stream.concat(FIELDS.stream(), Stream.of("versie")).collect(Collectors.toUnmodifiableSet());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    public record Plafond(int jaar, BigDecimal bedrag) {}

    /** @param kpi absent when the cost is looked at */
    public record Corridor(@Nullable String kpi, BigDecimal minstens, BigDecimal hoogstens) {}

    public record Index(String bron, @Nullable BigDecimal hoogstens) {}

    public record Resultaat(
            BigDecimal percentage, List<Weging> wegingen, BigDecimal gehaald, BigDecimal binnen, BigDecimal gemist) {}

    public record Weging(String kpi, BigDecimal percentage) {}

    public record Effect(
            String naam,
            String kpi,
            @Nullable Integer jaar,
            BigDecimal nulmeting,
            BigDecimal effect,
            BigDecimal bedrag,
            BigDecimal hoogstens,
            List<Stap> stappen) {}

    public record Stap(BigDecimal cijfer, BigDecimal bedrag) {}

    public record Schema(String ritme, List<Deel> delen, boolean resultaatdeelVooruit) {}

    public record Deel(String dag, BigDecimal percentage) {}

    public record Soort(String code, String naam) {}

    static AgreedMoneyJson of(MoneyAgreement agreed) {
        return new AgreedMoneyJson(
                agreed.ceilings().entrySet().stream()
                        .map(entry ->
                                new Plafond(entry.getKey(), entry.getValue().amount()))
                        .toList(),
                corridor(agreed.corridor()),
                agreed.indexation() == null
                        ? null
                        : new Index(
                                agreed.indexation().source(),
                                agreed.indexation().atMost()),
                result(agreed.resultPart()),
                agreed.effects().stream().map(AgreedMoneyJson::effect).toList(),
                new Schema(
                        ApiWords.of(agreed.schedule().rhythm()),
                        agreed.schedule().parts().stream()
                                .map(part -> new Deel(part.day().toString().substring(2), part.share()))
                                .toList(),
                        agreed.schedule().resultPartInAdvance()),
                agreed.categories().stream()
                        .map(one -> new Soort(one.code(), one.name()))
                        .toList());
    }

    private static @Nullable Corridor corridor(@Nullable VolumeCorridor corridor) {
        return corridor == null
                ? null
                : new Corridor(corridor.kpi() == null ? null : corridor.kpi().text(), corridor.low(), corridor.high());
    }

    private static @Nullable Resultaat result(@Nullable ResultPart part) {
        return part == null
                ? null
                : new Resultaat(
                        part.percentage(),
                        part.weights().stream()
                                .map(weight -> new Weging(weight.kpi().text(), weight.percentage()))
                                .toList(),
                        part.shares().met(),
                        part.shares().withinTolerance(),
                        part.shares().missed());
    }

    private static Effect effect(EffectPayment effect) {
        return new Effect(
                effect.name(),
                effect.kpi().text(),
                effect.year(),
                effect.baseline(),
                effect.agreed(),
                effect.amount().amount(),
                effect.cap().amount(),
                effect.steps().stream()
                        .map(step -> new Stap(step.figure(), step.amount().amount()))
                        .toList());
    }

    /** What was sent; empty when something is wrong, which is all said. */
    public static Optional<MoneyAgreement> read(JsonInput input) {
        var ceilings = new TreeMap<Integer, Euro>();
        for (var one : input.list("plafonds", Set.of("jaar", "bedrag"))) {
            var year = one.whole("jaar", 1900, 2200);
            var amount = one.number("bedrag", BigDecimal.ZERO, MOST, 2);
            if (year.isPresent() && amount.isPresent()) {
                ceilings.put(year.get(), euro(amount.get()));
            }
        }
        var corridor = input.object("volumecorridor", Set.of("kpi", "minstens", "hoogstens"))
                .flatMap(AgreedMoneyJson::readCorridor);
        var indexation = input.object("indexering", Set.of("bron", "hoogstens")).flatMap(AgreedMoneyJson::readIndex);
        var result = input.object("resultaatdeel", Set.of("percentage", "wegingen", "gehaald", "binnen", "gemist"))
                .flatMap(AgreedMoneyJson::readResult);
        var effects = input.list("effectbetalingen", EFFECT).stream()
                .flatMap(one -> readEffect(one).stream())
                .toList();
        var schedule = input.object("betaalschema", Set.of("ritme", "delen", "resultaatdeelVooruit"))
                .flatMap(AgreedMoneyJson::readSchedule);
        var categories = input.list("kostensoorten", Set.of("code", "naam")).stream()
                .flatMap(one -> readCategory(one).stream())
                .toList();
        return input.isFaultless()
                ? made(
                        input,
                        "",
                        () -> new MoneyAgreement(
                                ceilings,
                                corridor.orElse(null),
                                indexation.orElse(null),
                                result.orElse(null),
                                effects,
                                schedule.orElse(PaymentSchedule.QUARTERLY),
                                categories))
                : Optional.empty();
    }

    private static final Set<String> EFFECT =
            Set.of("naam", "kpi", "jaar", "nulmeting", "effect", "bedrag", "hoogstens", "stappen");

    private static Optional<VolumeCorridor> readCorridor(JsonInput one) {
        var kpi = one.has("kpi") ? code(one) : Optional.<KpiCode>empty();
        var low = one.number("minstens", BigDecimal.ZERO, MOST, 4);
        var high = one.number("hoogstens", BigDecimal.ZERO, MOST, 4);
        return low.isEmpty() || high.isEmpty()
                ? Optional.empty()
                : made(one, "hoogstens", () -> new VolumeCorridor(kpi.orElse(null), low.get(), high.get()));
    }

    private static Optional<IndexationRule> readIndex(JsonInput one) {
        var source = one.required("bron", 300);
        var most = one.optionalNumber("hoogstens", BigDecimal.ZERO, BigDecimal.valueOf(25), 4);
        return source.isEmpty() ? Optional.empty() : Optional.of(new IndexationRule(source, most.orElse(null)));
    }

    private static Optional<ResultPart> readResult(JsonInput one) {
        var percentage = one.number("percentage", new BigDecimal("0.01"), HUNDRED, 2);
        var weights = one.list("wegingen", Set.of("kpi", "percentage")).stream()
                .flatMap(weight -> {
                    var kpi = code(weight);
                    var share = weight.number("percentage", new BigDecimal("0.01"), HUNDRED, 2);
                    return kpi.isEmpty() || share.isEmpty()
                            ? Optional.<ResultPart.Weight>empty().stream()
                            : Optional.of(new ResultPart.Weight(kpi.get(), share.get())).stream();
                })
                .toList();
        var usual = ResultPart.Shares.USUAL;
        var met = one.optionalNumber("gehaald", BigDecimal.ZERO, HUNDRED, 2).orElse(usual.met());
        var within = one.optionalNumber("binnen", BigDecimal.ZERO, HUNDRED, 2).orElse(usual.withinTolerance());
        var missed = one.optionalNumber("gemist", BigDecimal.ZERO, HUNDRED, 2).orElse(usual.missed());
        return percentage.flatMap(share -> made(
                one, "wegingen", () -> new ResultPart(share, weights, new ResultPart.Shares(met, within, missed))));
    }

    private static Optional<EffectPayment> readEffect(JsonInput one) {
        var name = one.required("naam", 120);
        var kpi = code(one);
        var year = one.has("jaar") ? one.whole("jaar", 1900, 2200) : Optional.<Integer>empty();
        var baseline = one.number("nulmeting", MOST.negate(), MOST, 4);
        var agreed = one.number("effect", MOST.negate(), MOST, 4);
        var amount = one.number("bedrag", new BigDecimal("0.01"), MOST, 2);
        var cap = one.optionalNumber("hoogstens", new BigDecimal("0.01"), MOST, 2);
        var steps = one.list("stappen", Set.of("cijfer", "bedrag")).stream()
                .flatMap(step -> {
                    var figure = step.number("cijfer", MOST.negate(), MOST, 4);
                    var paid = step.number("bedrag", BigDecimal.ZERO, MOST, 2);
                    return figure.isEmpty() || paid.isEmpty()
                            ? Optional.<EffectPayment.Step>empty().stream()
                            : Optional.of(new EffectPayment.Step(figure.get(), euro(paid.get()))).stream();
                })
                .toList();
        if (kpi.isEmpty() || baseline.isEmpty() || agreed.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return made(
                one,
                "effect",
                () -> new EffectPayment(
                        name,
                        kpi.get(),
                        year.orElse(null),
                        baseline.get(),
                        agreed.get(),
                        euro(amount.get()),
                        euro(cap.orElse(amount.get())),
                        steps));
    }

    private static Optional<PaymentSchedule> readSchedule(JsonInput one) {
        var rhythm = one.choice("ritme", PaymentSchedule.Rhythm.class);
        var parts = one.list("delen", Set.of("dag", "percentage")).stream()
                .flatMap(part -> {
                    var day = part.value(
                            "dag", text -> MonthDay.parse("--" + text.replaceFirst("^-+", "")), "money.api.day");
                    var share = part.number("percentage", new BigDecimal("0.01"), HUNDRED, 2);
                    return day.isEmpty() || share.isEmpty()
                            ? Optional.<PaymentSchedule.Part>empty().stream()
                            : Optional.of(new PaymentSchedule.Part(day.get(), share.get())).stream();
                })
                .toList();
        var advance = one.flag("resultaatdeelVooruit");
        return rhythm.flatMap(kind -> made(one, "delen", () -> new PaymentSchedule(kind, parts, advance)));
    }

    private static Optional<CostCategory> readCategory(JsonInput one) {
        var name = one.required("naam", 80);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return made(
                one,
                "code",
                () -> one.has("code") ? new CostCategory(one.required("code", 40), name) : CostCategory.named(name));
    }

    private static Optional<KpiCode> code(JsonInput one) {
        return one.value("kpi", KpiCode::valueOf, "money.api.kpi");
    }

    /** The parts know best what they are; what they refuse is a fault at its place. */
    private static <T> Optional<T> made(JsonInput input, String field, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            input.fault(field, "agreement", "money.api.agreement");
            return Optional.empty();
        }
    }

    private static Euro euro(BigDecimal amount) {
        return new Euro(amount.stripTrailingZeros());
    }
}
