package nl.uitkomst.domain.money;

import nl.uitkomst.domain.contract.Contract.LegalForm;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ledger of one contract year with what it means today.
 *
 * @param years all contract years
 * @param forecast of the cost; absent when the year is reported in full, has not begun, or there is too little to go by
 * @param reportedInFull whether every period of the year has a cost that counts
 * @param corridor how use stands to the agreed band; absent when none is agreed or nothing is known yet
 * @param mayKeep whether the reader enters payments and indexes
 */
public record MoneyYear(
        Head head,
        Ledger ledger,
        List<Integer> years,
        @Nullable CostForecast forecast,
        boolean reportedInFull,
        @Nullable Corridor corridor,
        LocalDate today,
        boolean mayKeep) {

    /** What stands above every page about the money of a contract. */
    public record Head(ContractNumber number, String title, boolean illustrative, boolean agreed, LegalForm form) {

        public boolean pays() {
            return form.pays();
        }
    }

    /**
     * @param name of the KPI; empty when cost is looked at
     * @param use so far
     * @param expected for the year as a whole; absent without a forecast
     * @param side of the use so far when that is already certain, else of what is expected
     * @param certain whether the use so far decides it
     */
    public record Corridor(
            VolumeCorridor agreed,
            String name,
            BigDecimal use,
            @Nullable BigDecimal expected,
            VolumeCorridor.Side side,
            boolean certain) {}

    /** What needs attention. None of it decides anything. */
    public enum Signal {
        /** The parties have to talk about the amount. */
        OUTSIDE_CORRIDOR,
        PAID_AHEAD,
        PAYMENT_LATE,
        COST_ABOVE_LUMP_SUM,
        LUMP_SUM_ABOVE_CEILING
    }

    public boolean running() {
        return !today.isBefore(ledger.first()) && !today.isAfter(ledger.last());
    }

    public boolean over() {
        return today.isAfter(ledger.last());
    }

    /** What the year costs: as reported, or as forecast. Absent when neither is known. */
    public Optional<Euro> expectedCost() {
        return forecast != null
                ? Optional.of(forecast.expected())
                : reportedInFull ? Optional.of(ledger.cost()) : Optional.empty();
    }

    /** What is left of the lump sum when all of the result-dependent part is earned; below zero is a shortage. */
    public Optional<Euro> expectedSurplus() {
        return expectedCost().map(cost -> ledger.lumpSum().minus(cost));
    }

    /** What is left when none of it is earned. */
    public Optional<Euro> leastSurplus() {
        return expectedCost().map(cost -> ledger.fixed().minus(cost));
    }

    public List<Signal> signals() {
        return Stream.of(Signal.values()).filter(this::gives).toList();
    }

    private boolean gives(Signal signal) {
        return switch (signal) {
            case OUTSIDE_CORRIDOR -> corridor != null && corridor.side() != VolumeCorridor.Side.WITHIN;
            case PAID_AHEAD -> !ledger.closed() && aheadOn(today).amount().signum() > 0;
            case PAYMENT_LATE -> !ledger.closed() && !ledger.payments().isEmpty() && late();
            case COST_ABOVE_LUMP_SUM ->
                expectedSurplus().filter(left -> left.amount().signum() < 0).isPresent();
            case LUMP_SUM_ABOVE_CEILING ->
                ledger.ceiling()
                        .filter(ceiling -> ledger.lumpSum().compareTo(ceiling) > 0)
                        .isPresent();
        };
    }

    /** So much more was paid than was due by the end of this day; below zero when less. */
    public Euro aheadOn(LocalDate day) {
        return ledger.paidInAdvance().minus(ledger.dueBy(day));
    }

    /** A month is given before an instalment counts as late. */
    private boolean late() {
        return aheadOn(today.minusMonths(1)).amount().signum() < 0;
    }
}
