package nl.uitkomst.domain.persona;

import java.util.UUID;

/** One persona in one stage of its journey: where a promise is made, scored and kept. */
public record Spot(UUID persona, String stage) {}
