package nl.uitkomst.domain.round;

import nl.uitkomst.domain.shared.CleanText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** When and where a talk with one candidate is, and what is on its agenda. */
public record TalkPlan(@Nullable Instant starts, @Nullable Instant ends, String place, String agenda) {

    public TalkPlan {
        place = CleanText.of(place).replace('\n', ' ');
        agenda = CleanText.of(agenda);
    }

    Instant from() {
        return there(starts);
    }

    Instant until() {
        return there(ends);
    }

    private static Instant there(@Nullable Instant moment) {
        if (moment == null) {
            throw new IllegalStateException("A plan without moments was not looked at");
        }
        return moment;
    }
}
