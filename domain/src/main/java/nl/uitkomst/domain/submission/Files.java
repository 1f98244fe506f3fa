package nl.uitkomst.domain.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.Sha256;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files beside the figures. One that was added stays with every later revision. */
@ApplicationScoped
class Files {

    private static final String LIST = """
            select e.public_id, e.file_name, e.media_type, length(e.content), a.name, cast(e.added_at as char)
            from evidence e join revision r on r.id = e.revision_id join account a on a.id = e.added_by
            where e.submission_id = ?1 and r.number <= ?2
            order by e.added_at, e.id
            """;

    @PersistenceContext
    EntityManager entities;

    UUID add(Drafts.Draft draft, Evidence file, Person by, Instant now) {
        var id = UUID.randomUUID();
        entities.createNativeQuery(
                        "insert into evidence (public_id, submission_id, revision_id, file_name, media_type, sha256,"
                                + " content, added_by, added_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, id.toString())
                .setParameter(2, draft.submission().id().orElseThrow())
                .setParameter(3, draft.revision())
                .setParameter(4, file.fileName())
                .setParameter(5, file.mediaType())
                .setParameter(6, Sha256.of(file.content()))
                .setParameter(7, file.content())
                .setParameter(8, by.account())
                .setParameter(9, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
        return id;
    }

    void remove(Drafts.Draft draft, UUID file) {
        var removed = entities.createNativeQuery("delete from evidence where revision_id = ?1 and public_id = ?2")
                .setParameter(1, draft.revision())
                .setParameter(2, file.toString())
                .executeUpdate();
        if (removed == 0) {
            throw new Missing("evidence", file);
        }
    }

    List<Report.File> of(long submission, int revision) {
        var query = entities.createNativeQuery(LIST).setParameter(1, submission).setParameter(2, revision);
        return Row.of(query).stream()
                .map(row -> new Report.File(
                        UUID.fromString(row.text(0)),
                        row.text(1),
                        row.text(2),
                        row.number(3),
                        row.text(4),
                        row.moment(5)))
                .toList();
    }

    Evidence get(long submission, int revision, UUID file) {
        var query = entities.createNativeQuery("select e.file_name, e.media_type, e.content from evidence e"
                        + " join revision r on r.id = e.revision_id"
                        + " where e.submission_id = ?1 and r.number <= ?2 and e.public_id = ?3")
                .setParameter(1, submission)
                .setParameter(2, revision)
                .setParameter(3, file.toString());
        return Row.of(query).stream()
                .map(row -> new Evidence(row.text(0), row.text(1), (byte[]) row.columns()[2]))
                .findFirst()
                .orElseThrow(() -> new Missing("evidence", file));
    }
}
