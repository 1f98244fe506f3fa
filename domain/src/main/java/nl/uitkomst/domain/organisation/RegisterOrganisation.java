package nl.uitkomst.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.util.Map;

/** Makes an organisation known, so that it can be a party or take part. */
@ApplicationScoped
public class RegisterOrganisation {

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Transactional
    public Organisation register(Person by, Organisation.Kind kind, String name, OrganisationCodes codes) {
        policy.require(policy.mayKeepOrganisations(by));
        if (organisations.named(name.strip()).isPresent()) {
            throw new RuleBroken(Organisation.Rule.NAME_TAKEN, name.strip());
        }
        if (organisations.isTaken(codes)) {
            throw new RuleBroken(Organisation.Rule.CODE_TAKEN);
        }
        var organisation = new Organisation(kind, name, codes);
        organisations.add(organisation);
        audit.record(
                by,
                "organisation.register",
                "organisation",
                organisation.publicId().toString(),
                null,
                Map.of("name", organisation.name(), "kind", kind.name()));
        return organisation;
    }
}
