package nl.uitkomst.web.history;

import nl.uitkomst.reporting.Texts;
import nl.uitkomst.web.FormInput;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The days that someone put in an address. What is no day is a fault; what is absent is left to the page. */
final class DayAsked {

    private DayAsked() {}

    static LocalDate day(FormInput input, String name, LocalDate otherwise) {
        return input.optionalDate(name).orElse(otherwise);
    }

    /** A moment as {@code 2026-07-01T12:00:00Z}, or a day, which means its end. */
    static Optional<Instant> moment(FormInput input, String name) {
        if (input.text(name).contains("T")) {
            try {
                return Optional.of(Instant.parse(input.text(name)));
            } catch (DateTimeException notAMoment) {
                input.fault(name, "form.date", input.text(name));
                return Optional.empty();
            }
        }
        return input.optionalDate(name)
                .map(day -> day.plusDays(1).atStartOfDay(Texts.ZONE).toInstant().minusNanos(1000));
    }
}
