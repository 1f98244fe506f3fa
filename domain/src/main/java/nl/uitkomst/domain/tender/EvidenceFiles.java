package nl.uitkomst.domain.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.Sha256;
import nl.uitkomst.domain.tender.TenderPolicy.Act;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The files that candidates sent as evidence, each for its own candidate and for the client. */
@ApplicationScoped
public class EvidenceFiles {

    private static final String LIST = """
            select cast(public_id as char), subject, file_name, size, sha256, cast(added_at as char)
            from tender_evidence where candidate_id = ?1 order by added_at, id""";

    private static final String FILE = """
            select e.file_name, e.content
            from tender_evidence e join tender_candidate c on c.id = e.candidate_id
            where c.tender_id = ?1 and c.public_id = ?2 and e.public_id = ?3""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenderStandings standings;

    @Inject
    TenderPolicy policy;

    /** @throws Missing when the reader's own organisation sent no such file */
    public DocumentFile own(Person person, TenderNumber number, UUID key) {
        var standing = standings.of(number, person);
        policy.require(Act.SEE, person, standing, number);
        return file(standing, standing.own().orElseThrow(() -> new Missing("evidence", key)), key);
    }

    /** For the client. */
    public DocumentFile of(Person person, TenderNumber number, UUID candidate, UUID key) {
        var standing = standings.of(number, person);
        policy.require(Act.SEE_CANDIDATES, person, standing, number);
        return file(standing, candidate, key);
    }

    private DocumentFile file(TenderStanding standing, UUID candidate, UUID key) {
        var query = entities.createNativeQuery(FILE)
                .setParameter(1, standing.tender())
                .setParameter(2, candidate.toString())
                .setParameter(3, key.toString());
        return Row.of(query).stream()
                .map(row -> new DocumentFile(row.text(0), (byte[]) row.columns()[1]))
                .findFirst()
                .orElseThrow(() -> new Missing("evidence", key));
    }

    List<Evidence> of(long candidate) {
        return Row.of(entities.createNativeQuery(LIST).setParameter(1, candidate)).stream()
                .map(row -> read(row, 0))
                .toList();
    }

    static Evidence read(Row row, int first) {
        return new Evidence(
                UUID.fromString(row.text(first)),
                row.textOrNull(first + 1),
                row.text(first + 2),
                row.small(first + 3),
                row.text(first + 4),
                row.moment(first + 5));
    }

    UUID add(long candidate, @Nullable String subject, DocumentFile file, Person by, Instant now) {
        var key = UUID.randomUUID();
        entities.createNativeQuery("""
                        insert into tender_evidence (public_id, candidate_id, subject, file_name, media_type, size, sha256, content, added_at, added_by_name)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)""")
                .setParameter(1, key.toString())
                .setParameter(2, candidate)
                .setParameter(3, subject)
                .setParameter(4, file.name())
                .setParameter(5, file.mediaType())
                .setParameter(6, file.content().length)
                .setParameter(7, Sha256.of(file.content()))
                .setParameter(8, file.content())
                .setParameter(9, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(10, by.name())
                .executeUpdate();
        return key;
    }

    void remove(long candidate, UUID key) {
        var gone = entities.createNativeQuery("delete from tender_evidence where candidate_id = ?1 and public_id = ?2")
                .setParameter(1, candidate)
                .setParameter(2, key.toString())
                .executeUpdate();
        if (gone == 0) {
            throw new Missing("evidence", key);
        }
    }
}
