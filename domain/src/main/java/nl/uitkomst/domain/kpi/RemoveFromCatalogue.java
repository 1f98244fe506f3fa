package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.Missing;

import java.util.Map;

/** Takes a KPI out of the catalogue of one's organisation. Contracts that were made with it keep it. */
@ApplicationScoped
public class RemoveFromCatalogue {

    @Inject
    Catalogues catalogues;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Transactional
    public void remove(Person by, KpiCode code) {
        policy.require(policy.mayKeepCatalogue(by));
        catalogues.remove(catalogues.kept(by, code).orElseThrow(() -> new Missing("catalogue entry", code)));
        audit.record(by, "catalogue.remove", "catalogue", by.organisationName(), null, Map.of("kpi", code.toString()));
    }
}
