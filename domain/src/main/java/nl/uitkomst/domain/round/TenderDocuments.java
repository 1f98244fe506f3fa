package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.Sha256;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The documents of tenders, and the files of their versions. */
@ApplicationScoped
class TenderDocuments {

    private static final String ADD = """
            insert into tender_document_version (document_id, number, changes, file_name, media_type, size, sha256, content, published_at, published_by_name)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """;

    private static final String SAME = """
            select d.title, v.number from tender_document_version v join tender_document d on d.id = v.document_id
            where d.tender_id = ?1 and v.sha256 = ?2
            """;

    private static final String FILE = """
            select v.file_name, v.content, cast(v.published_at as char)
            from tender_document_version v join tender_document d on d.id = v.document_id
            where d.tender_id = ?1 and d.public_id = ?2 and v.number = ?3
            """;

    @PersistenceContext
    EntityManager entities;

    /** @param file as it is handed out */
    record Kept(DocumentFile file, Instant publishedAt) {}

    /** Where the same file stands already. */
    record Same(String title, int number) {}

    void add(TenderDocument document) {
        entities.persist(document);
        entities.flush();
    }

    TenderDocument get(long tender, UUID key) {
        return entities.createQuery(
                        "select d from TenderDocument d where d.tender = :tender and d.publicId = :key",
                        TenderDocument.class)
                .setParameter("tender", tender)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("document", key));
    }

    Optional<Same> same(long tender, DocumentFile file) {
        var query = entities.createNativeQuery(SAME).setParameter(1, tender).setParameter(2, Sha256.of(file.content()));
        return Row.of(query).stream()
                .map(row -> new Same(row.text(0), row.small(1)))
                .findFirst();
    }

    /** @return its number */
    int addVersion(TenderDocument document, String changes, DocumentFile file, Person by, Instant now) {
        var last = (Number) entities.createNativeQuery(
                        "select coalesce(max(number), 0) from tender_document_version where document_id = ?1")
                .setParameter(1, document.id())
                .getSingleResult();
        var number = last.intValue() + 1;
        entities.createNativeQuery(ADD)
                .setParameter(1, document.id())
                .setParameter(2, number)
                .setParameter(3, changes)
                .setParameter(4, file.name())
                .setParameter(5, file.mediaType())
                .setParameter(6, file.content().length)
                .setParameter(7, Sha256.of(file.content()))
                .setParameter(8, file.content())
                .setParameter(9, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(10, by.name())
                .executeUpdate();
        return number;
    }

    Kept file(long tender, UUID key, int version) {
        var query = entities.createNativeQuery(FILE)
                .setParameter(1, tender)
                .setParameter(2, key.toString())
                .setParameter(3, version);
        return Row.of(query).stream()
                .map(row -> new Kept(new DocumentFile(row.text(0), (byte[]) row.columns()[1]), row.moment(2)))
                .findFirst()
                .orElseThrow(() -> new Missing("version", version));
    }
}
