package nl.uitkomst.domain.dialogue;

import java.time.Instant;

/**
 * That minutes were offered.
 *
 * @param digest of what was offered, to be sent along when it is confirmed
 */
public record MinutesOffer(Side side, String by, Instant at, String digest) {}
