package nl.uitkomst.web;

import nl.uitkomst.domain.term.Reminder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApiWordsTest {

    @Test
    void every_reason_to_think_of_a_day_has_its_own_word() {
        assertThat(ApiWords.values(Reminder.Kind.class)).hasSize(Reminder.Kind.values().length);
        assertThat(ApiWords.of(Reminder.Kind.DIALOGUE)).isEqualTo("gesprek");
        assertThat(ApiWords.of(Reminder.Kind.LAST_DAY)).isEqualTo("laatsteDag");
        assertThat(ApiWords.of(Reminder.Kind.LOOK_BACK)).isEqualTo("terugblik");
    }

    @Test
    void every_word_is_of_a_value_that_is_there() {
        assertThat(ApiWords.all()).doesNotContainKey(null);
        assertThat(ApiWords.all().values()).allMatch(word -> word.matches("[a-z][A-Za-z]+"));
    }
}
