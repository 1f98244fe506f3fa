package nl.uitkomst.domain.submission;

import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands at the head of a report: whose it is, about when, and where it stands.
 *
 * @param submission the key in the tables
 * @param contract the key in the tables
 * @param contractor the key of the organisation that answers for the whole
 * @param newest the last revision; absent before anything was filled
 */
public record Heading(
        long submission,
        long contract,
        ReportKey key,
        String title,
        String municipality,
        long contractor,
        String contractorName,
        boolean illustrative,
        ReportingPeriod period,
        LocalDate dueOn,
        Submission.Status status,
        @Nullable Newest newest) {

    public record Newest(long id, int number, Revision.Status status) {}

    public Optional<Newest> latest() {
        return Optional.ofNullable(newest);
    }

    /** Whether what was filled last can still change, or will be the start of what is filled next. */
    public boolean isOpen() {
        return newest == null
                || newest.status() == Revision.Status.DRAFT
                || newest.status() == Revision.Status.RETURNED;
    }
}
