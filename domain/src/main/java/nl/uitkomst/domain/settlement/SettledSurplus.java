package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.shared.Euro;

import java.time.Instant;

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
}
