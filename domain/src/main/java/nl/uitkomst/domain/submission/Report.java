package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the report of one contract over one period stands.
 *
 * @param revisions oldest first; none before anything was filled
 * @param counting the number of the revision whose figures count; absent while none does
 * @param countingFinal whether the figures that count were accepted
 */
public record Report(
        ReportKey key,
        String contractTitle,
        String municipality,
        String contractor,
        boolean illustrative,
        ReportingPeriod period,
        LocalDate dueOn,
        Submission.Status status,
        List<Version> revisions,
        @Nullable Integer counting,
        boolean countingFinal,
        List<File> evidence) {

    /**
     * One revision of the report, with the names of those who acted on it.
     *
     * @param reason why it was started, for a correction
     * @param decisionReason why it was returned
     */
    public record Version(
            int number,
            Revision.Status status,
            @Nullable String reason,
            String startedBy,
            Instant startedAt,
            @Nullable String submittedBy,
            @Nullable Instant submittedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String decisionReason) {}

    /** A file beside the figures. */
    public record File(UUID id, String name, String mediaType, long size, String addedBy, Instant addedAt) {}

    /** The newest revision, whatever its status. */
    public Optional<Version> latest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.get(revisions.size() - 1));
    }

    /** The revision that waits for a decision. */
    public Optional<Version> waiting() {
        return latest().filter(version -> version.status() == Revision.Status.SUBMITTED);
    }

    /** Whether lines can be filled: nothing waits for a decision, and what was accepted has been reopened. */
    public boolean isOpen() {
        return status == Submission.Status.OPEN
                || status == Submission.Status.RETURNED
                || latest().filter(version -> version.status() == Revision.Status.DRAFT)
                        .isPresent();
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn) && (status == Submission.Status.OPEN || status == Submission.Status.RETURNED);
    }
}
