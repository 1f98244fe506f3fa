package nl.uitkomst.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.Audience;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.contract.ContractNumber;

import java.util.Map;
import java.util.UUID;

/** Says anew who may open a document of the own side. */
@ApplicationScoped
public class ChangeAudience {

    @Inject
    DocumentDesk desk;

    @Transactional
    public void change(Person by, ContractNumber number, UUID id, Audience audience) {
        var place = desk.at(Act.KEEP_DOCUMENTS, by, number);
        var document = desk.take(place, id);
        var before = document.audience();
        document.openFor(audience);
        desk.written(
                place,
                "document.audience",
                document,
                Map.of("title", document.title(), "before", before.name(), "after", audience.name()));
    }
}
