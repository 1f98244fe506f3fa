package nl.uitkomst.domain.shared;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class ReadOnceTest {

    private final AtomicInteger read = new AtomicInteger();

    private record Key(String name) {}

    private int ask(String name) {
        return ReadOnce.get(new Key(name), read::incrementAndGet);
    }

    @Test
    void within_one_reading_the_same_question_is_read_once() {
        try (var reading = ReadOnce.begin()) {
            assertThat(ask("one")).isEqualTo(ask("one")).isNotEqualTo(ask("other"));
        }

        assertThat(read).hasValue(2);
    }

    @Test
    void the_next_reading_knows_nothing_of_it() {
        try (var reading = ReadOnce.begin()) {
            ask("one");
        }
        try (var reading = ReadOnce.begin()) {
            assertThat(ask("one")).isEqualTo(2);
        }
    }

    @Test
    void outside_of_a_reading_everything_is_read_anew() {
        ask("one");

        assertThat(ask("one")).isEqualTo(2);
    }

    @Test
    void another_thread_reads_for_itself() throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try (var reading = ReadOnce.begin()) {
            ask("one");

            assertThat(thread.submit(() -> ask("one")).get()).isEqualTo(2);
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void what_is_read_may_ask_for_more() {
        try (var reading = ReadOnce.begin()) {
            var answer = ReadOnce.get(new Key("whole"), () -> Optional.of(ask("part")));

            assertThat(answer).contains(1);
            assertThat(ask("part")).isEqualTo(1);
        }
    }
}
