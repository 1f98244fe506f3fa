package nl.uitkomst.domain.history;

/** A contract on two days, and in what it differs between them. */
public record TwoDays(ContractState before, ContractState after, boolean agreed, Difference difference) {}
