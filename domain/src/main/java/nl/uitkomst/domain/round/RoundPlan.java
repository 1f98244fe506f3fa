package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a round is about, when it is, and who takes part.
 *
 * @param about what is to be talked about, as all that take part read it
 * @param until its last day
 * @param candidates by their keys
 */
public record RoundPlan(
        String theme,
        String about,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<UUID> candidates) {

    public RoundPlan {
        theme = CleanText.of(theme).replace('\n', ' ');
        about = CleanText.of(about);
        candidates = Set.copyOf(candidates);
    }

    LocalDate firstDay() {
        return there(from);
    }

    LocalDate lastDay() {
        return there(until);
    }

    private static LocalDate there(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("A plan without days was not looked at");
        }
        return day;
    }
}
