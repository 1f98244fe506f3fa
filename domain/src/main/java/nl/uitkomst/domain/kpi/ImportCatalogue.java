package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.uitkomst.domain.account.AccessPolicy;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.audit.AuditTrail;
import nl.uitkomst.domain.shared.RuleBroken;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts KPIs in the catalogue of one's organisation, all of them or none; what had the same code there becomes what was sent.
 * What is shipped and came back unchanged is passed over.
 */
@ApplicationScoped
public class ImportCatalogue {

    public enum Rule implements RuleBroken.Rule {
        /** Detail: the codes of KPIs that are shipped, and are something else there. */
        CODE_SHIPPED
    }

    @Inject
    Catalogues catalogues;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Transactional
    public void take(Person by, List<CatalogueEntry> entries) {
        policy.require(policy.mayKeepCatalogue(by));
        var taken = entries.stream()
                .filter(entry -> !catalogues.isShippedLike(entry))
                .toList();
        requireOwnCodes(taken);
        taken.forEach(entry -> take(by, entry));
        audit.record(by, "catalogue.import", "catalogue", by.organisationName(), null, Map.of("kpis", codes(taken)));
    }

    private void requireOwnCodes(List<CatalogueEntry> entries) {
        var shipped = entries.stream()
                .filter(entry -> catalogues.isShipped(entry.code()))
                .toList();
        if (!shipped.isEmpty()) {
            throw new RuleBroken(Rule.CODE_SHIPPED, codes(shipped));
        }
    }

    private static String codes(List<CatalogueEntry> entries) {
        return entries.stream().map(entry -> entry.code().text()).collect(Collectors.joining(", "));
    }

    private void take(Person by, CatalogueEntry entry) {
        catalogues
                .kept(by, entry.code())
                .ifPresentOrElse(
                        kept -> kept.become(entry, by, clock.instant()),
                        () -> catalogues.add(new KeptEntry(entry, by, clock.instant())));
    }
}
