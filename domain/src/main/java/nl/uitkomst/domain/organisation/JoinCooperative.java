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

/** Lets a provider take part in a cooperative from a day on. */
@ApplicationScoped
public class JoinCooperative {

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    @Inject
    Relations relations;

    @Inject
    AuditTrail audit;

    @Transactional
    public void join(Person by, UUID cooperative, UUID provider, Membership.Role role, LocalDate from) {
        var cooperation = organisations.get(cooperative);
        policy.require(policy.mayKeepMembers(by, relations.clientsOf(cooperation.id())));
        var joining = organisations.get(provider);
        cooperation.join(joining, role, from);
        audit.record(
                by,
                "organisation.join",
                "organisation",
                cooperative.toString(),
                null,
                Map.of("provider", joining.name(), "role", role.name(), "from", from.toString()));
    }
}
