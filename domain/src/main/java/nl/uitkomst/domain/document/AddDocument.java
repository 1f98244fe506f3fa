package nl.uitkomst.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.shared.Sha256;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Keeps a new document with a contract, for the own side. */
@ApplicationScoped
public class AddDocument {

    @Inject
    DocumentDesk desk;

    @Inject
    Documents documents;

    /** What is said of it beside its file. */
    public record Description(Document.Kind kind, String title, Audience audience, LocalDate date) {}

    /** @return by which it is known */
    @Transactional
    public UUID add(Person by, ContractNumber number, Description said, DocumentFile file) {
        var place = desk.at(Act.KEEP_DOCUMENTS, by, number);
        desk.requireNotInFuture(said.date());
        desk.requireNew(place, file);
        var document = new Document(
                place.contract().id(),
                said.kind(),
                said.title(),
                said.audience(),
                place.standing().relation(),
                by);
        documents.add(document);
        documents.addVersion(document, file, said.date(), by, desk.now());
        desk.written(
                place,
                "document.add",
                document,
                Map.of(
                        "title", document.title(),
                        "file", file.name(),
                        "audience", said.audience().name(),
                        "sha256", Sha256.of(file.content())));
        return document.publicId();
    }
}
