package nl.uitkomst.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Sha256;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Adds a newer version of a document. The versions before it stay and can be opened. */
@ApplicationScoped
public class ReplaceDocument {

    @Inject
    DocumentDesk desk;

    @Inject
    Documents documents;

    @Transactional
    public void replace(Person by, ContractNumber number, UUID id, LocalDate date, DocumentFile file) {
        var place = desk.at(Act.KEEP_DOCUMENTS, by, number);
        var document = desk.take(place, id);
        desk.requireNotInFuture(date);
        desk.requireNew(place, file);
        documents.addVersion(document, file, date, by, desk.now());
        desk.written(
                place,
                "document.replace",
                document,
                Map.of("title", document.title(), "file", file.name(), "sha256", Sha256.of(file.content())));
    }
}
