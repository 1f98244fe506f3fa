package nl.uitkomst.domain.money;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is agreed about the money of a contract beside its lump sums. The same record serves the contract in force, a draft and an amendment.
 *
 * @param ceilings what may at most be paid for a contract year; a year without one has no ceiling
 * @param corridor the band of use within which the lump sum holds; absent when none is agreed
 * @param indexation by which rule later lump sums are adjusted; absent when they are not
 * @param resultPart which part of the lump sum depends on results; absent when it is fixed as a whole
 * @param effects what is paid for effects, beside the lump sum
 * @param schedule when the lump sum is paid
 * @param categories of cost that are reported each period; empty when no cost is reported
 */
public record MoneyAgreement(
        SortedMap<Integer, Euro> ceilings,
        @Nullable VolumeCorridor corridor,
        @Nullable IndexationRule indexation,
        @Nullable ResultPart resultPart,
        List<EffectPayment> effects,
        PaymentSchedule schedule,
        List<CostCategory> categories) {

    /** Nothing agreed but the lump sums themselves, paid each quarter. */
    public static final MoneyAgreement PLAIN = new MoneyAgreement(
            Collections.emptySortedMap(), null, null, null, List.of(), PaymentSchedule.QUARTERLY, List.of());

    /** @throws IllegalArgumentException when two categories of cost or two effects have the same name, or a ceiling is below zero */
    public MoneyAgreement {
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
        effects = List.copyOf(effects);
        categories = List.copyOf(categories);
        if (ceilings.values().stream().anyMatch(ceiling -> ceiling.amount().signum() < 0)) {
            throw new IllegalArgumentException("A ceiling cannot be below zero");
        }
        requireDistinct(categories.stream().map(CostCategory::code).toList());
        requireDistinct(effects.stream().map(EffectPayment::name).toList());
    }

    public Optional<Euro> ceiling(int year) {
        return Optional.ofNullable(ceilings.get(year));
    }

    /** The category with this code, also when it is no longer agreed. */
    public CostCategory category(String code) {
        return categories.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseGet(() -> new CostCategory(code, code));
    }

    public boolean reportsCost() {
        return !categories.isEmpty();
    }

    /** The effects that can earn something in this contract year. */
    public List<EffectPayment> effectsOf(int year) {
        return effects.stream().filter(effect -> effect.countsIn(year)).toList();
    }

    /** Every KPI that something depends on. */
    public Set<KpiCode> kpis() {
        var codes = new TreeSet<KpiCode>();
        if (corridor != null && corridor.kpi() != null) {
            codes.add(corridor.kpi());
        }
        if (resultPart != null) {
            resultPart.weights().forEach(weight -> codes.add(weight.kpi()));
        }
        effects.forEach(effect -> codes.add(effect.kpi()));
        return codes;
    }

    /** Every contract year that is named. */
    public Set<Integer> years() {
        var years = new TreeSet<>(ceilings.keySet());
        effects.stream().map(EffectPayment::year).filter(Objects::nonNull).forEach(years::add);
        return years;
    }

    public MoneyAgreement withCeilings(Map<Integer, Euro> other) {
        return new MoneyAgreement(
                new TreeMap<>(other), corridor, indexation, resultPart, effects, schedule, categories);
    }

    public MoneyAgreement withCategories(List<CostCategory> other) {
        return new MoneyAgreement(ceilings, corridor, indexation, resultPart, effects, schedule, other);
    }

    public MoneyAgreement withSchedule(PaymentSchedule other) {
        return new MoneyAgreement(ceilings, corridor, indexation, resultPart, effects, other, categories);
    }

    public MoneyAgreement withResultPart(@Nullable ResultPart other) {
        return new MoneyAgreement(ceilings, corridor, indexation, other, effects, schedule, categories);
    }

    public MoneyAgreement withEffects(List<EffectPayment> other) {
        return new MoneyAgreement(ceilings, corridor, indexation, resultPart, other, schedule, categories);
    }

    private static void requireDistinct(List<?> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("Something stands twice in " + names);
        }
    }
}
