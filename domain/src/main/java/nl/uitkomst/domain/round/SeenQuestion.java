package nl.uitkomst.domain.round;

import nl.uitkomst.domain.round.Question.Kind;
import nl.uitkomst.domain.round.Question.State;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A question as who asked it and the client read it; nobody else does.
 *
 * @param candidate the name of who asked; empty for a client that may not know yet who takes part
 * @param reason why it is confidential; empty for a general one
 * @param neutral for the client as drafted; for who asked empty until it was published
 * @param answer for the client as drafted; for who asked empty until it was given
 * @param request why the client would publish a confidential one; empty when it did not ask
 * @param notice the number of the notice in which it was published
 */
public record SeenQuestion(
        UUID key,
        String candidate,
        Kind kind,
        State state,
        String words,
        String reason,
        Instant askedAt,
        String askedBy,
        String neutral,
        String answer,
        String request,
        @Nullable Instant answeredAt,
        @Nullable Integer notice) {

    /** Whether the client still has to do something with it. */
    public boolean isOpen() {
        return state == State.ASKED || state == State.REQUESTED || state == State.CONSENTED;
    }

    /** Whether it is one for all. */
    public boolean isPublishable() {
        return state == State.CONSENTED || state == State.ASKED && kind == Kind.GENERAL;
    }

    public boolean isReady() {
        return isPublishable() && !neutral.isBlank() && !answer.isBlank();
    }

    /** As a client reads it that may not know yet who takes part. */
    SeenQuestion unnamed() {
        return new SeenQuestion(
                key, "", kind, state, words, reason, askedAt, "", neutral, answer, request, answeredAt, notice);
    }

    /**
     * As who asked reads it: nothing that is only drafted.
     *
     * @param mayRead whether it still reads what was published at a moment: one that fell out does not read what came after
     */
    SeenQuestion forAsker(Predicate<Instant> mayRead) {
        var given = answeredAt != null && mayRead.test(answeredAt);
        return new SeenQuestion(
                key,
                candidate,
                kind,
                given || answeredAt == null ? state : State.ASKED,
                words,
                reason,
                askedAt,
                askedBy,
                given && notice != null ? neutral : "",
                given ? answer : "",
                request,
                given ? answeredAt : null,
                given ? notice : null);
    }
}
