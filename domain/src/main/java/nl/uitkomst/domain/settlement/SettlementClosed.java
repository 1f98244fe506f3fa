package nl.uitkomst.domain.settlement;

import nl.uitkomst.domain.account.Person;

/**
 * The last party has signed the settlement of a year. Told within the transaction of that signature, with what the year left over.
 *
 * @param by whoever signed last
 */
public record SettlementClosed(long contract, SettledSurplus surplus, Person by) {}
