package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.util.List;
import java.util.Optional;

/** The KPIs of all contracts. */
@ApplicationScoped
public class Kpis {

    @PersistenceContext
    EntityManager entityManager;

    /** Outside a container. */
    public static Kpis in(EntityManager entityManager) {
        var it = new Kpis();
        it.entityManager = entityManager;
        return it;
    }

    /** Afterwards the KPI has its id. */
    public void add(Kpi kpi) {
        entityManager.persist(kpi);
        entityManager.flush();
    }

    public void remove(Kpi kpi) {
        entityManager.remove(kpi);
    }

    /** In the order of the contract. */
    public List<Kpi> of(long contract) {
        return entityManager
                .createQuery("select k from Kpi k where k.contract = :contract order by k.position, k.code", Kpi.class)
                .setParameter("contract", contract)
                .getResultList();
    }

    /** As agreed for this period, in the order of the contract. Reads all of them at once. */
    public List<KpiInForce> inForce(long contract, ReportingPeriod period) {
        return entityManager
                .createQuery("""
                        select v from KpiVersion v join fetch v.kpi k
                        where k.contract = :contract and v.validFrom <= :start and v.validUntil > :start
                        order by k.position, k.code""", KpiVersion.class)
                .setParameter("contract", contract)
                .setParameter("start", period.start())
                .setHint("eclipselink.batch", "v.targets")
                .getResultStream()
                .map(version -> version.inForce(period))
                .toList();
    }

    public Optional<Kpi> find(long contract, KpiCode code) {
        return entityManager
                .createQuery("select k from Kpi k where k.contract = :contract and k.code = :code", Kpi.class)
                .setParameter("contract", contract)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Kpi get(long contract, KpiCode code) {
        return find(contract, code).orElseThrow(() -> new Missing("kpi", code));
    }

    public Kpi get(long id) {
        var found = entityManager.find(Kpi.class, id);
        if (found == null) {
            throw new Missing("kpi", id);
        }
        return found;
    }
}
