package nl.uitkomst.domain.contract;

/** It was decided that the contract ends early. Told within the transaction of that decision, with its real last day in its term. */
public record ContractTerminated(Contract contract) {}
