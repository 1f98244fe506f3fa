package nl.uitkomst.domain.spending;

import java.time.Instant;

/** A moment at which it does not matter what time it is. */
final class SomeDay {

    static final Instant NOW = Instant.parse("2026-02-15T10:00:00Z");

    private SomeDay() {}
}
