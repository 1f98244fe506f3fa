package nl.uitkomst.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The time by which deadlines count: that of the Netherlands, in steps of a microsecond, which is what the database keeps. */
@ApplicationScoped
public class DutchClock {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Produces
    Clock clock() {
        return Clock.tick(Clock.system(NETHERLANDS), Duration.ofNanos(1000));
    }
}
