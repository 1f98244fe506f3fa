package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.account.Person;
import nl.uitkomst.domain.shared.Missing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What someone can choose KPIs from: what is shipped, and what the own organisation added. */
@ApplicationScoped
public class Catalogues {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Catalogue shipped;

    /** The own ones first, by code. */
    public List<CatalogueEntry> of(Person reader) {
        var own = entities.createQuery(
                        "select e from KeptEntry e where e.organisation = :organisation order by e.code",
                        KeptEntry.class)
                .setParameter("organisation", reader.organisation())
                .getResultStream()
                .map(KeptEntry::entry);
        return Stream.concat(own, shipped.entries().stream()).toList();
    }

    /** @throws Missing when this person's catalogue has no such KPI */
    public CatalogueEntry get(Person reader, KpiCode code) {
        return shipped.find(code)
                .or(() -> kept(reader, code).map(KeptEntry::entry))
                .orElseThrow(() -> new Missing("catalogue entry", code));
    }

    boolean isShippedLike(CatalogueEntry entry) {
        return shipped.find(entry.code())
                .filter(known ->
                        known.dutch().equals(entry.dutch()) || known.english().equals(entry.dutch()))
                .isPresent();
    }

    boolean isShipped(KpiCode code) {
        return shipped.find(code).isPresent();
    }

    Optional<KeptEntry> kept(Person of, KpiCode code) {
        return entities.createQuery(
                        "select e from KeptEntry e where e.organisation = :organisation and e.code = :code",
                        KeptEntry.class)
                .setParameter("organisation", of.organisation())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    void add(KeptEntry entry) {
        entities.persist(entry);
    }

    void remove(KeptEntry entry) {
        entities.remove(entry);
    }
}
