package nl.uitkomst.domain.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The day that a demo pretends it is, so that one can see what comes after without waiting for it. Whoever owns the data folder writes it in a file
 * there, as 2027-05-20, and takes the file away to come back to now. Without the demo nobody looks at it, and the time of the database never follows.
 */
@ApplicationScoped
public class DemoDay {

    public static final String FILE = "demo-day.txt";

    private static final System.Logger LOG = System.getLogger(DemoDay.class.getName());
    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);

    @Inject
    @ConfigProperty(name = "uitkomst.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "uitkomst.data", defaultValue = ".")
    String data = ".";

    private volatile @Nullable Look last;

    private record Look(long nanos, String text, @Nullable LocalDate day) {}

    /** Empty when it is simply today, as it always is without the demo. */
    public Optional<LocalDate> told() {
        return demo ? Optional.ofNullable(look().day()) : Optional.empty();
    }

    /** That moment on the day that is told, so that a later moment stays later. */
    Instant shift(Instant now, ZoneId zone) {
        return told().map(day ->
                        day.atTime(LocalTime.ofInstant(now, zone)).atZone(zone).toInstant())
                .orElse(now);
    }

    private Look look() {
        var known = last;
        if (known == null || System.nanoTime() - known.nanos() > A_SECOND) {
            known = read(known == null ? "" : known.text());
            last = known;
        }
        return known;
    }

    private Look read(String before) {
        var text = text();
        try {
            return new Look(System.nanoTime(), text, text.isEmpty() ? null : LocalDate.parse(text));
        } catch (DateTimeException e) {
            if (!text.equals(before)) {
                LOG.log(System.Logger.Level.WARNING, "{0} holds no day such as 2027-05-20 and is left aside.", FILE);
            }
            return new Look(System.nanoTime(), text, null);
        }
    }

    private String text() {
        var file = Path.of(data, FILE);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            return ""; // it was taken away meanwhile, or is no text
        }
    }
}
