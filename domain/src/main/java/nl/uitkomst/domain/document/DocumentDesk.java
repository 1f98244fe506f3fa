package nl.uitkomst.domain.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.AccessPolicy.Act;
import nl.uitkomst.domain.account.AccessPolicy.Hidden;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.account.Standing;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.contract.Contract;
import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.contract.Contracts;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.domain.shared.Sha256;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where documents are handed out to whoever may open or change them, and where what was done is written down. */
@ApplicationScoped
class DocumentDesk {

    @Inject
    Contracts contracts;

    @Inject
    Documents documents;

    @Inject
    Relations relations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A contract at which this person stands. */
    record Place(Person person, Contract contract, Standing standing) {}

    Place at(Act act, Person person, ContractNumber number) {
        var contract = act == Act.SEE ? contracts.get(number) : contracts.take(number);
        var standing = relations.of(person, contract.id());
        policy.require(act, person, standing, number);
        return new Place(person, contract, standing);
    }

    /** @throws nl.uitkomst.domain.shared.Missing also when it is there, but not for this person */
    Document open(Place place, UUID id) {
        var document = documents.get(place.contract().id(), id);
        if (!mayOpen(place, document)) {
            throw new Hidden("document", id);
        }
        return document;
    }

    /** To change it: that is for the side that keeps it. */
    Document take(Place place, UUID id) {
        var document = open(place, id);
        policy.require(mayChange(place, document));
        return document;
    }

    boolean mayOpen(Place place, Document document) {
        return policy.mayOpen(
                document.audience(), document.side(), document.organisation(), place.person(), place.standing());
    }

    boolean mayAdd(Place place) {
        return policy.may(Act.KEEP_DOCUMENTS, place.person(), place.standing());
    }

    boolean mayChange(Place place, Document document) {
        return mayAdd(place)
                && document.isKeptBy(place.standing().relation(), place.person().organisation());
    }

    /** Tells when the same file is there already; of what this person may not open nothing is told. */
    void requireNew(Place place, DocumentFile file) {
        var sha256 = Sha256.of(file.content());
        var versions = documents.versions(place.contract().id());
        for (var document : documents.of(place.contract().id())) {
            if (mayOpen(place, document)) {
                versions.getOrDefault(document.id(), List.of()).stream()
                        .filter(version -> version.sha256().equals(sha256))
                        .findFirst()
                        .ifPresent(same -> {
                            throw new RuleBroken(Document.Rule.SAME_FILE, document.title(), same.number(), same.date());
                        });
            }
        }
    }

    void requireNotInFuture(LocalDate date) {
        var today = LocalDate.now(clock);
        if (date.isAfter(today)) {
            throw new RuleBroken(Document.Rule.DATED_IN_FUTURE, today);
        }
    }

    void written(Place place, String action, Document document, Map<String, String> details) {
        audit.record(
                place.person(),
                action,
                "document",
                document.publicId().toString(),
                place.contract().id(),
                details);
    }

    Instant now() {
        return clock.instant();
    }
}
