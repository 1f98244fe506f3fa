package nl.uitkomst.domain.tender;

import java.time.Instant;

/**
 * What the client found on one subject of one candidate.
 *
 * @param holds that the ground does not apply, or that the requirement is met
 */
public record Check(String subject, boolean holds, String motivation, String by, Instant at) {}
