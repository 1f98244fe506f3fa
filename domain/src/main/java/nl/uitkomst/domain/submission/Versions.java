package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The revisions of a report with the names of those who acted on them. */
@ApplicationScoped
class Versions {

    private static final String LIST = """
            select r.number, r.status, r.reason, starter.name, cast(r.started_at as char), submitter.name, cast(r.submitted_at as char),
                   decider.name, cast(r.decided_at as char), r.decision_reason
            from revision r
                     join account starter on starter.id = r.started_by
                     left join account submitter on submitter.id = r.submitted_by
                     left join account decider on decider.id = r.decided_by
            where r.submission_id = ?1
            order by r.number
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * Whose figures count.
     *
     * @param number absent while none do
     */
    record Counting(@Nullable Integer number, boolean isFinal) {}

    /** Oldest first. */
    List<Report.Version> of(long submission) {
        return Row.of(entities.createNativeQuery(LIST).setParameter(1, submission)).stream()
                .map(row -> new Report.Version(
                        row.small(0),
                        Revision.Status.valueOf(row.text(1)),
                        row.textOrNull(2),
                        row.text(3),
                        row.moment(4),
                        row.textOrNull(5),
                        row.momentOrNull(6),
                        row.textOrNull(7),
                        row.momentOrNull(8),
                        row.textOrNull(9)))
                .toList();
    }

    Counting counting(long submission) {
        var query = entities.createNativeQuery("select r.number, s.counting_final from submission s"
                        + " left join revision r on r.id = s.counting_revision_id where s.id = ?1")
                .setParameter(1, submission);
        var row = Row.of(query).get(0);
        return new Counting(row.isNull(0) ? null : row.small(0), row.flag(1));
    }

    long key(long submission, int number) {
        return entities.createQuery(
                        "select r.id from Revision r where r.submission.id = :submission and r.number = :number",
                        Long.class)
                .setParameter("submission", submission)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("revision", number));
    }

    String name(long account) {
        return String.valueOf(entities.createNativeQuery("select name from account where id = ?1")
                .setParameter(1, account)
                .getSingleResult());
    }
}
