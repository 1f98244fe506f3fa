package nl.uitkomst.domain.award;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class StandstillTest {

    @ParameterizedTest(name = "sent {0}: until {2}, since {3}")
    @CsvSource({
        "2026-11-02T10:00:00Z, 2026-11-03, 2026-11-23, the 22nd is a Sunday",
        "2026-11-03T10:00:00Z, 2026-11-04, 2026-11-23, the 23rd is a Monday",
        "2026-11-03T23:30:00Z, 2026-11-05, 2026-11-24, in the Netherlands it is the 4th",
        "2026-12-05T10:00:00Z, 2026-12-06, 2026-12-28, Christmas and a weekend",
        "2026-03-14T10:00:00Z, 2026-03-15, 2026-04-07, Good Friday and Easter Monday",
        "2025-04-06T10:00:00Z, 2025-04-07, 2025-04-28, the 26th is a Saturday on which the King's day is kept",
        "2026-04-15T10:00:00Z, 2026-04-16, 2026-05-06, the fifth of May",
        "2026-04-24T10:00:00Z, 2026-04-25, 2026-05-15, Ascension Day",
        "2026-05-05T10:00:00Z, 2026-05-06, 2026-05-26, Whit Monday"
    })
    void is_twenty_days_from_the_day_after_sending_and_never_ends_on_a_day_off(
            Instant sent, LocalDate from, LocalDate until, String since) {
        assertThat(Standstill.ofSending(sent)).as(since).isEqualTo(new Standstill(from, until));
    }

    @Test
    void moves_by_the_days_on_which_its_clock_stood_still() {
        assertThat(Standstill.later(LocalDate.of(2026, 11, 23), 3)).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(Standstill.later(LocalDate.of(2026, 11, 23), 5)).isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
