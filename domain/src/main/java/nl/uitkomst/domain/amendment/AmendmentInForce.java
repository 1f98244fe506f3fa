package nl.uitkomst.domain.amendment;

import nl.uitkomst.domain.contract.Contract;

import java.util.List;

/** Everybody has signed, and what it changes is written. Told within the transaction of the last signature. */
public record AmendmentInForce(Contract contract, int number, List<Change> changes) {}
