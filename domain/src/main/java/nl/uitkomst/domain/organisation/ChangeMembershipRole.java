package nl.uitkomst.domain.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Lets a provider go on in another role from a day on; until then it had the old one. */
@ApplicationScoped
public class ChangeMembershipRole {

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    @Inject
    Relations relations;

    @Inject
    AuditTrail audit;

    @Transactional
    public void change(Person by, UUID cooperative, UUID provider, Membership.Role role, LocalDate from) {
        var cooperation = organisations.get(cooperative);
        policy.require(policy.mayKeepMembers(by, relations.clientsOf(cooperation.id())));
        var changing = organisations.get(provider);
        cooperation.leave(changing, from.minusDays(1));
        organisations.flush(); // the database allows no overlap, not even for a moment
        cooperation.join(changing, role, from);
        audit.record(
                by,
                "organisation.role",
                "organisation",
                cooperative.toString(),
                null,
                Map.of("provider", changing.name(), "role", role.name(), "from", from.toString()));
    }
}
