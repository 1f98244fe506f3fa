package nl.uitkomst.domain.contract;

/** The last party has signed. Told within the transaction of that signature. */
public record ContractAgreed(Contract contract) {}
