package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * All that one contract year is settled on.
 *
 * @param agreed the lump sum as it was agreed at first
 * @param changes what amendments and indexation made of it since, oldest first
 * @param ceiling the most that is paid for the year; absent when there is no such bound
 * @param resultPercentage the part of the lump sum that depends on results; zero when none does
 * @param results every KPI that counts for that part; together they weigh a hundred
 * @param effects what was agreed effects came to
 * @param costs what was spent, by category; absent when the contract asks for no cost, so that nobody knows what is left
 * @param paid what was paid for the year
 * @param payments in how many payments
 * @param reserve the equalisation reserve of a subsidy; absent for any other contract
 */
public record Basis(
        Euro agreed,
        List<Change> changes,
        @Nullable Euro ceiling,
        BigDecimal resultPercentage,
        List<Result> results,
        List<Effect> effects,
        @Nullable List<Cost> costs,
        Euro paid,
        int payments,
        @Nullable Reserve reserve) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What an amendment or an indexation added to the lump sum; below zero what it took off.
     *
     * @param source the number of the amendment, or the day from which it holds where that is not known; or where the percentage comes from
     * @param percentage of indexation; absent for an amendment
     */
    public record Change(String source, Euro of, @Nullable BigDecimal percentage, Euro amount) {}

    /**
     * The verdict of the year on one KPI.
     *
     * @param weight how heavy it weighs, in percent of the result-dependent part
     * @param share how much of its weight this verdict earns, in percent
     * @param facts the figure and the target, for whoever reads the settlement
     */
    public record Result(
            KpiCode kpi, String name, BigDecimal weight, Verdict verdict, BigDecimal share, Map<String, String> facts) {

        /** @throws IllegalArgumentException when it weighs less than nothing, or earns less than nothing or more than all */
        public Result {
            if (weight.signum() < 0 || share.signum() < 0 || share.compareTo(HUNDRED) > 0) {
                throw new IllegalArgumentException("No result: " + weight + " " + share);
            }
        }
    }

    /**
     * What an agreed effect earned.
     *
     * @param most what it can earn at most
     * @param facts baseline, agreed figure and figure reached, for whoever reads the settlement
     */
    public record Effect(String name, Euro most, Euro earned, Map<String, String> facts) {

        /** @throws IllegalArgumentException when it earned less than nothing or more than it can */
        public Effect {
            if (earned.amount().signum() < 0 || earned.compareTo(most) > 0) {
                throw new IllegalArgumentException("No effect payment: " + earned + " of at most " + most);
            }
        }
    }

    /** What one category cost. */
    public record Cost(String code, String name, Euro amount) {}

    /** @throws IllegalArgumentException when the percentage is none, results weigh another sum than a hundred, or a reserve is without cost */
    public Basis {
        changes = List.copyOf(changes);
        results = List.copyOf(results);
        effects = List.copyOf(effects);
        costs = costs == null ? null : List.copyOf(costs);
        if (reserve != null && costs == null) {
            throw new IllegalArgumentException(
                    "A reserve takes the difference with the actual cost, which is not known");
        }
        var weights = results.stream().map(Result::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (resultPercentage.signum() < 0
                || resultPercentage.compareTo(HUNDRED) > 0
                || weights.compareTo(resultPercentage.signum() == 0 ? BigDecimal.ZERO : HUNDRED) != 0) {
            throw new IllegalArgumentException(
                    "A part of " + resultPercentage + "% by weights that add up to " + weights + ", not to a hundred");
        }
    }
}
