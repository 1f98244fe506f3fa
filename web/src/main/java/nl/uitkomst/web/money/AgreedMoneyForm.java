package nl.uitkomst.web.money;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.money.IndexationRule;
import nl.uitkomst.domain.money.MoneyAgreement;
import nl.uitkomst.domain.money.PaymentSchedule.Rhythm;
import nl.uitkomst.domain.money.ResultPart;
import nl.uitkomst.domain.money.VolumeCorridor;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What is agreed about the money of a contract beside its lump sums, as a form asks it: of a draft, and of an amendment alike. */
public record AgreedMoneyForm(FormInput input, Agreement contract, MoneyAgreement before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("999999999999");
    private static final int LONGEST_SOURCE = 300;
    private static final String COST = "kosten";

    public static AgreedMoneyForm of(Texts texts, Agreement contract, MoneyAgreement agreed) {
        var values = new LinkedHashMap<String, String>();
        agreed.ceilings().forEach((year, euro) -> values.put("plafond-" + year, FormInput.dutch(euro)));
        var corridor = agreed.corridor();
        if (corridor != null) {
            values.put(
                    "corridor", corridor.kpi() == null ? COST : corridor.kpi().text());
            values.put("corridorvan", FormInput.dutch(corridor.low()));
            values.put("corridortot", FormInput.dutch(corridor.high()));
        }
        if (agreed.indexation() != null) {
            values.put("indexbron", agreed.indexation().source());
            var most = agreed.indexation().atMost();
            values.put("indexmax", most == null ? "" : FormInput.dutch(most));
        }
        var part = agreed.resultPart();
        var shares = part == null ? ResultPart.Shares.USUAL : part.shares();
        if (part != null) {
            values.put("resultaatdeel", FormInput.dutch(part.percentage()));
            part.weights()
                    .forEach(weight -> values.put("weging." + weight.kpi(), FormInput.dutch(weight.percentage())));
        }
        values.put("deelgehaald", FormInput.dutch(shares.met()));
        values.put("deelbinnen", FormInput.dutch(shares.withinTolerance()));
        values.put("deelgemist", FormInput.dutch(shares.missed()));
        values.put("ritme", agreed.schedule().rhythm().name());
        values.put("termijnen", ScheduleText.of(agreed.schedule().parts()));
        values.put("vooruit", agreed.schedule().resultPartInAdvance() ? "ja" : "");
        values.put(
                "kostensoorten",
                String.join(
                        "\n",
                        agreed.categories().stream().map(CostCategory::name).toList()));
        EffectRows.fill(values, agreed.effects());
        return new AgreedMoneyForm(FormInput.filled(texts, values), contract, agreed);
    }

    public List<Integer> years() {
        return contract.years();
    }

    public EffectRows effects() {
        return new EffectRows(input, contract);
    }

    public boolean asksForAnotherEffect() {
        return input.text("doe").equals("effect");
    }

    /** What was filled in; empty when something is wrong, which is all said. */
    public Optional<MoneyAgreement> read() {
        var ceilings = new TreeMap<Integer, Euro>();
        years().forEach(year -> input.optionalEuro("plafond-" + year).ifPresent(euro -> ceilings.put(year, euro)));
        var corridor = corridor();
        var indexation = indexation();
        var result = resultPart();
        var effects = effects().read();
        var rhythm = input.choice("ritme", Rhythm.class);
        var schedule = rhythm.flatMap(chosen -> ScheduleText.read(input, chosen));
        var categories = categories();
        return input.isFaultless()
                ? Optional.of(new MoneyAgreement(
                        ceilings, corridor, indexation, result, effects, schedule.orElseThrow(), categories))
                : Optional.empty();
    }

    private @Nullable VolumeCorridor corridor() {
        if (!input.has("corridor")) {
            if (input.has("corridorvan") || input.has("corridortot")) {
                input.fault("corridor", "money.agree.corridor.of");
            }
            return null;
        }
        var low = input.number("corridorvan", BigDecimal.ZERO, MOST);
        var high = input.number("corridortot", BigDecimal.ZERO, MOST);
        var kpi = input.text("corridor").equals(COST) ? null : kpi("corridor");
        if (low.isEmpty()
                || high.isEmpty()
                || kpi == null && !input.text("corridor").equals(COST)) {
            return null;
        }
        if (low.get().compareTo(high.get()) >= 0) {
            input.fault("corridortot", "money.agree.corridor.turned");
            return null;
        }
        return new VolumeCorridor(kpi, low.get(), high.get());
    }

    private @Nullable KpiCode kpi(String field) {
        var chosen = contract.kpis().stream()
                .map(Agreement.AgreedKpi::code)
                .filter(code -> code.text().equals(input.text(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            input.fault(field, "form.choose");
        }
        return chosen.orElse(null);
    }

    private @Nullable IndexationRule indexation() {
        var source = input.optional("indexbron", LONGEST_SOURCE);
        var most = input.optionalNumber("indexmax", BigDecimal.ZERO, BigDecimal.valueOf(25));
        if (source.isEmpty()) {
            most.ifPresent(unused -> input.fault("indexbron", "money.agree.index.source"));
            return null;
        }
        return new IndexationRule(source, most.orElse(null));
    }

    private @Nullable ResultPart resultPart() {
        var shares = shares();
        var weights = weights();
        if (!input.has("resultaatdeel")) {
            if (!weights.isEmpty()) {
                input.fault("resultaatdeel", "money.agree.result.percentage");
            }
            return null;
        }
        var percentage = input.share("resultaatdeel", new BigDecimal("0.01"), HUNDRED);
        var sum = weights.stream().map(ResultPart.Weight::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            input.fault("resultaatdeel", "money.agree.result.weights", FormInput.dutch(sum));
            return null;
        }
        return percentage.isEmpty() || shares == null ? null : new ResultPart(percentage.get(), weights, shares);
    }

    private List<ResultPart.Weight> weights() {
        var weights = new ArrayList<ResultPart.Weight>();
        for (var kpi : contract.kpis()) {
            input.optionalNumber("weging." + kpi.code(), BigDecimal.ZERO, HUNDRED)
                    .filter(weight -> weight.signum() > 0)
                    .ifPresent(weight -> weights.add(new ResultPart.Weight(kpi.code(), weight)));
        }
        return weights;
    }

    private ResultPart.@Nullable Shares shares() {
        var met = input.share("deelgehaald", BigDecimal.ZERO, HUNDRED);
        var within = input.share("deelbinnen", BigDecimal.ZERO, HUNDRED);
        var missed = input.share("deelgemist", BigDecimal.ZERO, HUNDRED);
        if (met.isEmpty() || within.isEmpty() || missed.isEmpty()) {
            return null;
        }
        if (missed.get().compareTo(within.get()) > 0 || within.get().compareTo(met.get()) > 0) {
            input.fault("deelbinnen", "money.agree.shares.order");
            return null;
        }
        return new ResultPart.Shares(met.get(), within.get(), missed.get());
    }

    /** One a line. What had a code keeps it, so that cost that was reported stays with its category. */
    private List<CostCategory> categories() {
        var categories = new ArrayList<CostCategory>();
        var codes = new HashSet<String>();
        for (var name : input.text("kostensoorten").lines().map(String::strip).toList()) {
            if (name.isEmpty()) {
                continue;
            }
            if (name.length() > 80) {
                input.fault("kostensoorten", "form.tooLong", 80, name.length());
                return List.of();
            }
            var category = before.categories().stream()
                    .filter(known -> known.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseGet(() -> CostCategory.named(name));
            if (!codes.add(category.code())) {
                input.fault("kostensoorten", "money.agree.categories.twice", name);
                return List.of();
            }
            categories.add(category);
        }
        return categories;
    }
}
