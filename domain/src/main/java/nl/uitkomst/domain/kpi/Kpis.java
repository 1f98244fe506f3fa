package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.Missing;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** The place of the last KPI in the list of a contract; 0 when it has none. */
    public int lastPosition(long contract) {
        return entityManager
                .createQuery(
                        "select coalesce(max(k.position), 0) from Kpi k where k.contract = :contract", Integer.class)
                .setParameter("contract", contract)
                .getSingleResult();
    }

    /** As agreed for this period, in the order of the contract. Two queries, however many there are. */
    public List<KpiInForce> inForce(long contract, ReportingPeriod period) {
        var bounds = boundsInForce(contract, period);
        var begun = new LinkedHashMap<Long, List<KpiVersion>>();
        entityManager
                .createQuery("""
                        select v from KpiVersion v join fetch v.kpi k
                        where k.contract = :contract and v.validFrom <= :start
                        order by k.position, k.code, v.validFrom""", KpiVersion.class)
                .setParameter("contract", contract)
                .setParameter("start", period.start())
                .getResultStream()
                .forEach(version -> begun.computeIfAbsent(version.kpi().id(), id -> new ArrayList<>())
                        .add(version));
        return begun.values().stream()
                .filter(versions -> last(versions).until().isAfter(period.start()))
                .map(versions -> last(versions).inForce(bounds, brokenOn(versions)))
                .toList();
    }

    private static KpiVersion last(List<KpiVersion> versions) {
        return versions.get(versions.size() - 1);
    }

    private static @Nullable LocalDate brokenOn(List<KpiVersion> versions) {
        for (int i = versions.size() - 1; i > 0; i--) {
            if (!versions.get(i).continues(versions.get(i - 1))) {
                return versions.get(i).from();
            }
        }
        return null;
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
