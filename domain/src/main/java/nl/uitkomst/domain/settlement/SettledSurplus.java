package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.shared.Euro;

import java.time.Instant;
import java.util.Optional;

/**
 * What a closed settlement left over: ready to be booked where it goes.
 *
 * @param number of the settlement within its year
 * @param surplus below zero for a shortage
 * @param difference with the settlement that this one corrects: what is to be booked now; the surplus itself for the first
 */
public record SettledSurplus(
        int year, int number, Instant closedAt, Euro surplus, Euro difference, Destination destination) {

    public enum Destination {
        /** The investment fund of the contract, for shared investments. */
        FUND,
        /** The equalisation reserve of a subsidy (Awb 4:72, second paragraph). */
        RESERVE
    }

    /**
     * What this closed settlement left over.
     *
     * @param before the one that it corrects
     * @return empty where no cost is reported, so that nobody can say what is left
     */
    static Optional<SettledSurplus> of(Settlement closed, Optional<Settlement> before) {
        var statement = closed.statement();
        if (!statement.has(Step.SURPLUS)) {
            return Optional.empty();
        }
        var surplus = statement.amount(Step.SURPLUS);
        var booked = before.map(one -> one.statement().amount(Step.SURPLUS)).orElse(Euro.valueOf("0"));
        return Optional.of(new SettledSurplus(
                closed.year(),
                closed.number(),
                closed.closedAt().orElseThrow(),
                surplus,
                surplus.minus(booked),
                closed.reserve().isPresent() ? Destination.RESERVE : Destination.FUND));
    }
}
