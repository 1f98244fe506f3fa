package nl.uitkomst.domain.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.document.DocumentFile;
import nl.uitkomst.domain.round.SeenDocument.SeenVersion;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.Row;
import nl.uitkomst.domain.tender.TenderNumber;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.UUID;

/** The documents of tenders as they are read and handed out. */
@ApplicationScoped
public class DocumentBoards {

    private static final String VERSIONS = """
            select cast(d.public_id as char), d.kind, d.title, v.number, v.changes, v.file_name, v.size, v.sha256, cast(v.published_at as char)
            from tender_document d join tender_document_version v on v.document_id = d.id
            where d.tender_id = ?1
            order by d.id, v.number desc
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoundDoor door;

    @Inject
    TenderDocuments documents;

    /** @throws Missing when this person may not know of the tender */
    public DocumentBoard of(Person person, TenderNumber number) {
        var reader = door.of(person, number, RoundPlace.DOCUMENTS);
        var found = new LinkedHashMap<String, SeenDocument>();
        var query = entities.createNativeQuery(VERSIONS)
                .setParameter(1, reader.tender().id());
        for (var row : Row.of(query)) {
            if (reader.mayRead(row.moment(8))) {
                found.computeIfAbsent(row.text(0), key -> document(row))
                        .versions()
                        .add(version(row));
            }
        }
        var sorted = found.values().stream()
                .sorted(Comparator.comparing((SeenDocument one) -> one.newest().publishedAt())
                        .reversed())
                .toList();
        var mayPublish = reader.head().holds() && Asking.answersIn(reader.head().phase());
        return new DocumentBoard(reader.head(), mayPublish, sorted);
    }

    private static SeenDocument document(Row row) {
        return new SeenDocument(
                UUID.fromString(row.text(0)), TenderDocument.Kind.valueOf(row.text(1)), row.text(2), new ArrayList<>());
    }

    private static SeenVersion version(Row row) {
        return new SeenVersion(row.small(3), row.text(4), row.text(5), row.number(6), row.text(7), row.moment(8));
    }

    /** @throws Missing also when it is there, but not for this person */
    public DocumentFile file(Person person, TenderNumber number, UUID key, int version) {
        var reader = door.of(person, number, RoundPlace.DOCUMENTS);
        var kept = documents.file(reader.tender().id(), key, version);
        if (!reader.mayRead(kept.publishedAt())) {
            throw new Missing("version", version);
        }
        return kept.file();
    }
}
