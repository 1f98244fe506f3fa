package nl.uitkomst.domain.dialogue;

import nl.uitkomst.domain.submission.Submission;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How the report of a period came about.
 *
 * @param counts whether its figures count already
 * @param accepted whether those figures were accepted
 * @param rounds every time it was handed in, with what the municipality answered; the earliest first
 * @param questions what the municipality asked about it, and when that was answered
 * @param bottlenecks what it tells of what did not go well; empty when nothing
 */
public record ReportFact(
        Submission.Status status,
        LocalDate dueOn,
        boolean counts,
        boolean accepted,
        List<Round> rounds,
        List<Question> questions,
        String bottlenecks) {

    /** @param answeredOn absent while the municipality did not accept or return it */
    public record Round(
            int revision, LocalDate submittedOn, @Nullable LocalDate answeredOn) {

        public long days(LocalDate today) {
            return ChronoUnit.DAYS.between(submittedOn, answeredOn == null ? today : answeredOn);
        }
    }

    /** @param answeredAt absent while it waits */
    public record Question(Instant askedAt, @Nullable Instant answeredAt) {

        /** Absent while it waits. */
        public Optional<Duration> took() {
            return Optional.ofNullable(answeredAt).map(answered -> Duration.between(askedAt, answered));
        }
    }

    public ReportFact {
        rounds = List.copyOf(rounds);
        questions = List.copyOf(questions);
    }

    /** The day on which it was first handed in. */
    public Optional<LocalDate> submittedOn() {
        return rounds.stream().map(Round::submittedOn).findFirst();
    }

    /** How many days after the last day it was first handed in; below zero when before. */
    public Optional<Long> daysLate() {
        return submittedOn().map(day -> ChronoUnit.DAYS.between(dueOn, day));
    }
}
