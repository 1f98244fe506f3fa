package nl.uitkomst.domain.contract;

import java.time.Instant;

/** That a party agreed: by whom, by name, and when. */
public record Signature(long organisation, long account, String signer, Instant at) {}
