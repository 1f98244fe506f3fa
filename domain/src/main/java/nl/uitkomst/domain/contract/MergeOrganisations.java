package nl.uitkomst.domain.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.account.Relations;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.organisation.Organisation;
import nl.uitkomst.domain.organisation.Organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Lets one organisation go up into another from a day on. The other takes its place in cooperatives and contracts, by law and without anybody's signature
 * (article 2:309 of the Dutch Civil Code); what is about an earlier day stays with the one that is gone.
 */
@ApplicationScoped
public class MergeOrganisations {

    @Inject
    Organisations organisations;

    @Inject
    Contracts contracts;

    @Inject
    AccessPolicy policy;

    @Inject
    Relations relations;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** @param from the first day on which the one no longer exists */
    @Transactional
    public void merge(Person by, UUID gone, UUID heir, LocalDate from) {
        var going = organisations.get(gone);
        var staying = organisations.get(heir);
        policy.require(policy.mayChangeOrganisation(going.id(), by, relations.commissionersOf(going.id())));
        going.goUpInto(staying, from);
        organisations.membershipsOf(going.id()).stream()
                .map(membership -> membership.cooperative())
                .distinct()
                .forEach(cooperative -> cooperative.handOver(going, staying, from));
        contracts.withParty(going.id()).forEach(contract -> succeed(contract, going, staying, from, by));
        audit.record(
                by,
                "organisation.merge",
                "organisation",
                gone.toString(),
                null,
                Map.of("name", going.name(), "into", staying.name(), "from", from.toString()));
    }

    private void succeed(Contract found, Organisation going, Organisation staying, LocalDate from, Person by) {
        var contract = contracts.take(found.number());
        if (!contract.succeed(going.id(), staying.id(), from, by, clock.instant())) {
            return;
        }
        audit.record(
                by,
                "contract.succeed",
                "contract",
                contract.number().toString(),
                contract.id(),
                Map.of("name", going.name(), "into", staying.name(), "from", from.toString()));
    }
}
