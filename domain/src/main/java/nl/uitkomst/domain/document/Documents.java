package nl.uitkomst.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.KeptDocument.KeptVersion;
import nl.uitkomst.domain.shared.InstantConverter;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.shared.Sha256;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All documents, and the files of their versions. */
@ApplicationScoped
class Documents {

    private static final String VERSIONS = """
            select v.document_id, v.number, v.document_date, v.file_name, v.size, v.sha256, a.name, cast(v.added_at as char)
            from document_version v join document d on d.id = v.document_id join account a on a.id = v.added_by
            where d.contract_id = ?1
            order by v.document_id, v.number desc""";

    private static final String ADD = """
            insert into document_version (document_id, number, document_date, file_name, media_type, size, sha256, content, added_by, added_at)
            select ?1, coalesce(max(number), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 from document_version where document_id = ?1""";

    @PersistenceContext
    EntityManager entities;

    void add(Document document) {
        entities.persist(document);
        entities.flush();
    }

    Document get(long contract, UUID publicId) {
        return entities.createQuery(
                        "select d from Document d where d.contract = :contract and d.publicId = :key", Document.class)
                .setParameter("contract", contract)
                .setParameter("key", publicId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Missing("document", publicId));
    }

    List<Document> of(long contract) {
        return entities.createQuery(
                        "select d from Document d where d.contract = :contract order by d.id", Document.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    void addVersion(Document document, DocumentFile file, LocalDate date, Person by, Instant now) {
        entities.createNativeQuery(ADD)
                .setParameter(1, document.id())
                .setParameter(2, date)
                .setParameter(3, file.name())
                .setParameter(4, file.mediaType())
                .setParameter(5, file.content().length)
                .setParameter(6, Sha256.of(file.content()))
                .setParameter(7, file.content())
                .setParameter(8, by.account())
                .setParameter(9, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    /** By the key of the document, the newest first. Without content: that is read only to hand it out. */
    Map<Long, List<KeptVersion>> versions(long contract) {
        var found = new HashMap<Long, List<KeptVersion>>();
        for (var row : Row.of(entities.createNativeQuery(VERSIONS).setParameter(1, contract))) {
            found.computeIfAbsent(row.number(0), key -> new ArrayList<>())
                    .add(new KeptVersion(
                            row.small(1),
                            row.date(2),
                            row.text(3),
                            row.number(4),
                            row.text(5),
                            row.text(6),
                            row.moment(7)));
        }
        return found;
    }

    DocumentFile file(Document document, int version) {
        var query = entities.createNativeQuery(
                        "select file_name, content from document_version where document_id = ?1 and number = ?2")
                .setParameter(1, document.id())
                .setParameter(2, version);
        return Row.of(query).stream()
                .map(row -> new DocumentFile(row.text(0), (byte[]) row.columns()[1]))
                .findFirst()
                .orElseThrow(() -> new Missing("version", version));
    }
}
