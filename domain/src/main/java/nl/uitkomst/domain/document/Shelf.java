package nl.uitkomst.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.organisation.Organisations;
import nl.uitkomst.domain.shared.Missing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The documents of a contract, for whoever may open them. */
@ApplicationScoped
public class Shelf {

    @Inject
    DocumentDesk desk;

    @Inject
    Documents documents;

    @Inject
    Organisations organisations;

    /**
     * What stands on it for one reader.
     *
     * @param mayAdd whether this reader can keep documents here
     * @param documents what this reader may open, that with the newest date first
     */
    public record Content(
            ContractNumber number,
            String contractTitle,
            boolean illustrative,
            boolean mayAdd,
            List<KeptDocument> documents) {

        /** @throws Missing also when it is there, but not for this reader */
        public KeptDocument document(UUID id) {
            return documents.stream()
                    .filter(document -> document.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new Missing("document", id));
        }
    }

    @Transactional
    public Content of(Person reader, ContractNumber number) {
        var place = desk.at(Act.SEE, reader, number);
        var contract = place.contract();
        var versions = documents.versions(contract.id());
        return new Content(
                number,
                contract.title(),
                contract.illustrative(),
                desk.mayAdd(place),
                documents.of(contract.id()).stream()
                        .filter(document -> desk.mayOpen(place, document))
                        .map(document -> kept(place, document, versions.getOrDefault(document.id(), List.of())))
                        .sorted(Comparator.comparing(
                                        (KeptDocument kept) -> kept.newest().date())
                                .reversed()
                                .thenComparing(KeptDocument::title))
                        .toList());
    }

    private KeptDocument kept(DocumentDesk.Place place, Document document, List<KeptDocument.KeptVersion> versions) {
        return new KeptDocument(
                document.publicId(),
                document.kind(),
                document.title(),
                document.audience(),
                organisations.get(document.organisation()).name(),
                desk.mayChange(place, document),
                versions);
    }

    /** @throws Missing also when it is there, but not for this person */
    @Transactional
    public DocumentFile file(Person reader, ContractNumber number, UUID id, int version) {
        return documents.file(desk.open(desk.at(Act.SEE, reader, number), id), version);
    }
}
