package nl.uitkomst.domain.round;

import java.time.Instant;
import java.util.List;

/** A set of answers that all read, in the order that was drawn by lot. Nothing in it tells who asked what, or when. */
public record SeenNotice(int number, Instant publishedAt, List<Answered> answers) {

    /** @param number counts from 1 within the notice */
    public record Answered(int number, String question, String answer) {}
}
