package nl.uitkomst.domain.account;

import java.time.Instant;

/** One of someone's sessions, as shown to that person. */
public record OpenSession(long id, Instant startedAt, Instant lastSeenAt, String origin, String agent) {}
