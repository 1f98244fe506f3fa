package nl.uitkomst.domain.proposal;

import java.util.UUID;

/** An organisation that can carry out a plan. */
public record Carrier(long id, UUID publicId, String name) {}
