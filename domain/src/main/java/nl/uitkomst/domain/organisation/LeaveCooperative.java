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

/** Ends the part that a provider takes in a cooperative. What it did until then stays in the earlier periods. */
@ApplicationScoped
public class LeaveCooperative {

    @Inject
    Organisations organisations;

    @Inject
    AccessPolicy policy;

    @Inject
    Relations relations;

    @Inject
    AuditTrail audit;

    /** @param lastDay on which it still takes part */
    @Transactional
    public void leave(Person by, UUID cooperative, UUID provider, LocalDate lastDay) {
        var cooperation = organisations.get(cooperative);
        policy.require(policy.mayKeepMembers(by, relations.clientsOf(cooperation.id())));
        var leaving = organisations.get(provider);
        cooperation.leave(leaving, lastDay);
        audit.record(
                by,
                "organisation.leave",
                "organisation",
                cooperative.toString(),
                null,
                Map.of("provider", leaving.name(), "lastDay", lastDay.toString()));
    }
}
