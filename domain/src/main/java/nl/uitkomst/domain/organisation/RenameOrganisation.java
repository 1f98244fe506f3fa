package nl.uitkomst.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Gives an organisation another name from a day on. What is about an earlier day keeps the name of that day. */
@ApplicationScoped
public class RenameOrganisation {

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    @Inject
    Relations relations;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public void rename(Person by, UUID id, String name, LocalDate from) {
        var organisation = organisations.get(id);
        policy.require(
                policy.mayChangeOrganisation(organisation.id(), by, relations.commissionersOf(organisation.id())));
        var before = organisation.name();
        if (organisations
                .named(name.strip())
                .filter(other -> other != organisation)
                .isPresent()) {
            throw new RuleBroken(Organisation.Rule.NAME_TAKEN, name.strip());
        }
        organisation.rename(name, from, LocalDate.now(clock));
        audit.record(
                by,
                "organisation.rename",
                "organisation",
                id.toString(),
                null,
                Map.of("before", before, "name", organisation.name(), "from", from.toString()));
    }
}
