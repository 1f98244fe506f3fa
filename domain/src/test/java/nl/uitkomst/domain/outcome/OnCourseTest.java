package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static nl.uitkomst.domain.outcome.SomeHistory.ratio;
import static org.assertj.core.api.Assertions.assertThat;

class OnCourseTest {

    private static final BigDecimal A_FIFTH = BigDecimal.valueOf(20);

    @Test
    void on_course_while_the_weight_missed_is_at_most_what_was_agreed() {
        var course = OnCourse.of(List.of(met(4), missed(1)), A_FIFTH);

        assertThat(course.state()).isEqualTo(OnCourse.State.ON_COURSE);
        assertThat(course.met()).isEqualTo(1);
        assertThat(course.missed()).isEqualTo(1);
    }

    @Test
    void off_course_beyond_it() {
        assertThat(OnCourse.of(List.of(met(39), missed(10)), A_FIFTH).state()).isEqualTo(OnCourse.State.OFF_COURSE);
    }

    @Test
    void kpis_without_a_verdict_do_not_count_and_are_named() {
        var course = OnCourse.of(List.of(met(3), missed(1), silent(100)), A_FIFTH);

        assertThat(course.state()).isEqualTo(OnCourse.State.OFF_COURSE);
        assertThat(course.withoutVerdict()).containsExactly("Terugval");
        assertThat(course.total()).isEqualTo(3);
    }

    @Test
    void unknown_without_any_verdict() {
        assertThat(OnCourse.of(List.of(silent(1)), A_FIFTH).state()).isEqualTo(OnCourse.State.UNKNOWN);
    }

    @Test
    void what_is_only_watched_does_not_count_and_is_named() {
        var watched = ratio().atMost("12", "1").watched().of(50, 100).outcome();

        var course = OnCourse.of(List.of(met(1), watched), A_FIFTH);

        assertThat(course.state()).isEqualTo(OnCourse.State.ON_COURSE);
        assertThat(course.total()).isEqualTo(1);
        assertThat(course.missed()).isZero();
        assertThat(course.watched()).containsExactly("Terugval");
        assertThat(course.withoutVerdict()).isEmpty();
    }

    private static KpiOutcome met(int weight) {
        return ratio().atMost("12", "1").weight(weight).of(5, 100).outcome();
    }

    private static KpiOutcome missed(int weight) {
        return ratio().atMost("12", "1").weight(weight).of(50, 100).outcome();
    }

    private static KpiOutcome silent(int weight) {
        return ratio().atMost("12", "1").weight(weight).notDelivered().outcome();
    }
}
