package nl.uitkomst.domain.shared;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** A reporting period as it is kept in two columns: its label, and the day on which it starts. Together they say all of it. */
@Embeddable
public class KeptPeriod {

    private @Nullable String label;

    private @Nullable LocalDate start;

    protected KeptPeriod() {}

    public KeptPeriod(ReportingPeriod period) {
        this.label = period.toString();
        this.start = period.start();
    }

    /** Empty when both columns are. */
    public Optional<ReportingPeriod> period() {
        return label == null || start == null ? Optional.empty() : Optional.of(read(label, start));
    }

    private static ReportingPeriod read(String label, LocalDate start) {
        var calendar = Arrays.stream(ReportingCalendar.values())
                .filter(one -> one.letter() == label.charAt(5))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not a period: " + label));
        var number = Integer.parseInt(label.substring(6));
        var yearStart =
                start.minusMonths((long) (number - 1) * calendar.months()).getMonth();
        return ReportingPeriod.parse(label, calendar, yearStart);
    }
}
