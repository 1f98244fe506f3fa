package nl.uitkomst.domain.shared;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DemoDayTest {

    @TempDir
    Path folder;

    private final DemoDay day = new DemoDay();
    private final DutchClock dutch = new DutchClock();
    private final Clock clock = dutch.clock();

    @BeforeEach
    void a_demo() {
        day.demo = true;
        day.data = folder.toString();
        dutch.pretended = day;
    }

    @Test
    void a_demo_pretends_that_it_is_the_day_in_the_file_at_the_hour_that_it_is() throws IOException {
        write("2031-05-20\n");

        assertThat(LocalDate.now(clock)).isEqualTo("2031-05-20");
        var hour = clock.instant().atZone(DutchClock.NETHERLANDS).toLocalTime();
        assertThat(Duration.between(Instant.now().atZone(DutchClock.NETHERLANDS).toLocalTime(), hour))
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void without_the_demo_the_file_is_not_looked_at() throws IOException {
        day.demo = false;
        write("2031-05-20");

        assertThat(day.told()).isEmpty();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @Test
    void without_the_file_or_with_other_words_in_it_it_is_today() throws IOException {
        assertThat(day.told()).isEmpty();

        var other = new DemoDay();
        other.demo = true;
        other.data = folder.toString();
        write("volgend jaar");
        assertThat(other.told()).isEmpty();
    }

    @Test
    void the_clock_of_the_database_does_not_follow() throws IOException {
        write("2031-05-20");

        var now =
                Wired.<Instant>transact(wired -> wired.get(DatabaseClock.class).now(), day, dutch);

        assertThat(now).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
    }

    @Test
    void a_case_is_told_at_its_own_time_all_the_same() throws IOException {
        write("2031-05-20");
        var moment = Instant.parse("2024-01-02T10:00:00Z");

        dutch.at(moment, () -> assertThat(clock.instant()).isEqualTo(moment));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(DemoDay.FILE), text);
    }
}
