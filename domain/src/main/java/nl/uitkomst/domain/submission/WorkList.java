package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.time.LocalDate;
import java.util.List;

/** What waits for this person: reports to fill or hand in, reports to review. */
@ApplicationScoped
public class WorkList {

    /** What can be asked of a person about a report, in the order of the page. */
    public enum Task {
        RETURNED,
        LATE,
        DUE,
        CORRECTION,
        TO_REVIEW,
        /** Handed in; the other side is at work. */
        WAITING,
        /** The other side is late. */
        AWAITED
    }

    /**
     * One report on the list.
     *
     * @param filled how many lines were filled, of those that are due for this person
     * @param questions questions without an answer
     */
    public record Item(
            Task task,
            ReportKey report,
            String contractTitle,
            String municipality,
            String contractor,
            boolean illustrative,
            ReportingPeriod period,
            LocalDate dueOn,
            int filled,
            int questions) {}

    public List<Item> items(Person by) {
        throw new UnsupportedOperationException();
    }
}
