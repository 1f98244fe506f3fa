package nl.uitkomst.domain.dialogue;

import java.time.Instant;

/** That one side confirmed the minutes: by whom, for which organisation, when. */
public record Confirmation(Side side, String name, String organisation, Instant at) {}
