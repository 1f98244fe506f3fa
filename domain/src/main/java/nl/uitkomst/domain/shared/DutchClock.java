package nl.uitkomst.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The time by which deadlines count: that of the Netherlands, in steps of a microsecond, which is what the database keeps. The history of a
 * shipped case is told with the time it happened at, and a demo can pretend that it is another day.
 */
@ApplicationScoped
public class DutchClock {

    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    @Inject
    DemoDay pretended = new DemoDay();

    private final ThreadLocal<Instant> told = new ThreadLocal<>();

    @Produces
    Clock clock() {
        return new ToldClock(Clock.tick(Clock.system(NETHERLANDS), Duration.ofNanos(1000)));
    }

    /** Does this as if it were that moment, for this thread only. */
    public void at(Instant moment, Runnable deed) {
        told.set(moment);
        try {
            deed.run();
        } finally {
            told.remove();
        }
    }

    /** The moment at which a case is being told; empty for whatever happens now. */
    public Optional<Instant> told() {
        return Optional.ofNullable(told.get());
    }

    private final class ToldClock extends Clock {

        private final Clock real;

        private ToldClock(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new ToldClock(real.withZone(zone));
        }

        @Override
        public Instant instant() {
            var moment = told.get();
            return moment == null ? pretended.shift(real.instant(), NETHERLANDS) : moment;
        }
    }
}
