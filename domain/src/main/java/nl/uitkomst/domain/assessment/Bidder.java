package nl.uitkomst.domain.assessment;

import java.util.UUID;

/** A candidate whose bid is assessed, by the name under which it bids. */
public record Bidder(UUID candidate, String name) {}
