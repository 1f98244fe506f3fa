package nl.uitkomst.domain.action;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A part of an action.
 *
 * @param done the day on which it was done; absent while it is not
 */
public record Step(String words, LocalDate dueOn, @Nullable LocalDate done) {

    /** One that is still to be done. */
    public Step(String words, LocalDate dueOn) {
        this(words, dueOn, null);
    }

    public Step {
        words = words.strip();
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(done);
    }

    public boolean isDone() {
        return done != null;
    }

    Step doneOn(@Nullable LocalDate day) {
        return new Step(words, dueOn, day);
    }
}
