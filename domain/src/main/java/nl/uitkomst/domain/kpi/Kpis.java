package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * Lets a new version begin, as both sides agreed. Earlier versions never change.
     *
     * @throws nl.uitkomst.domain.shared.RuleBroken when it cannot begin there
     */
    public void amend(Kpi kpi, Beginning beginning, KpiAgreement agreement) {
        kpi.makeRoomFor(beginning);
        entityManager.flush(); // the tables refuse two versions at once, even for a moment
        kpi.begin(beginning, agreement);
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

    /** As agreed for this period, in the order of the contract. Two queries, however many there are. */
    public List<KpiInForce> inForce(long contract, ReportingPeriod period) {
        var bounds = boundsInForce(contract, period);
        return entityManager
                .createQuery("""
                        select v from KpiVersion v join fetch v.kpi k
                        where k.contract = :contract and v.validFrom <= :start and v.validUntil > :start
                        order by k.position, k.code""", KpiVersion.class)
                .setParameter("contract", contract)
                .setParameter("start", period.start())
                .getResultStream()
                .map(version -> version.inForce(bounds))
                .toList();
    }

    private Map<Long, Row> boundsInForce(long contract, ReportingPeriod period) {
        var query =
                entityManager.createNativeQuery("""
                        select k.id, t.low, t.high
                        from kpi k
                                 join kpi_version v on v.kpi_id = k.id and v.valid_from <= ?2 and v.valid_until > ?2
                                 join kpi_target t on t.kpi_version_id = v.id and t.valid_from <= ?2 and t.valid_until > ?2
                        where k.contract_id = ?1""").setParameter(1, contract).setParameter(2, period.start());
        return Row.of(query).stream().collect(Collectors.toMap(row -> row.number(0), Function.identity()));
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
