package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Row;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The workbooks from which the figures of a report were taken over. */
@ApplicationScoped
public class ReportSources {

    private static final String TAKEN_OVER = """
            select u.public_id, u.file_name, u.organisation_id, o.name, a.name, cast(u.uploaded_at as char), r.number, u.sha256, length(u.content)
            from upload u
                     join revision r on r.id = u.revision_id
                     join organisation o on o.id = u.organisation_id
                     join account a on a.id = u.uploaded_by
            where u.submission_id = ?1 and u.status = 'CONFIRMED' and r.number <= ?2
            order by u.uploaded_at, u.id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Admission admission;

    @Inject
    AccessPolicy policy;

    /**
     * A workbook that was taken over.
     *
     * @param revision the number of the revision in which it was
     * @param sha256 by which the file can be told from any other
     * @param mayOpen whether the reader can have the file itself: those who sent it, and those who answer for the whole report
     */
    public record Workbook(
            UUID id,
            String fileName,
            String organisation,
            String uploadedBy,
            Instant uploadedAt,
            int revision,
            String sha256,
            boolean mayOpen) {}

    /**
     * Oldest first; none when everything was typed on screen.
     *
     * @param revision the number of the last revision to look at
     * @throws nl.uitkomst.domain.shared.Missing when this person may not know of the report
     */
    public List<Workbook> of(Person by, ReportKey report, int revision) {
        var admitted = admission.admit(Act.SEE, by, report);
        var answers = policy.may(Act.REPORT, by, admitted.standing());
        var query = entities.createNativeQuery(TAKEN_OVER)
                .setParameter(1, admitted.heading().submission())
                .setParameter(2, revision);
        return Row.of(query).stream()
                .map(row -> new Workbook(
                        UUID.fromString(row.text(0)),
                        row.text(1),
                        row.text(3),
                        row.text(4),
                        row.moment(5),
                        row.small(6),
                        row.text(7),
                        row.number(8) > 0 && (answers || row.number(2) == by.organisation())))
                .toList();
    }
}
