package nl.uitkomst.domain.dialogue;

import java.time.Instant;

/** Why minutes that were offered were opened again. */
public record MinutesAnswer(String reason, String by, Instant at) {}
