package nl.uitkomst.domain.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.shared.ReadOnce;
import nl.uitkomst.domain.shared.Row;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the KPIs of a contract are called, by whoever needs no more of them than that. */
@ApplicationScoped
public class KpiNames {

    private static final String NAMES = """
            select k.code, v.name, v.unit
            from kpi k join kpi_version v on v.kpi_id = k.id
            where k.contract_id = ?1
              and v.valid_from = (select max(n.valid_from) from kpi_version n where n.kpi_id = k.id)
            order by k.position, k.code""";

    @PersistenceContext
    EntityManager entities;

    /** Its name as agreed last, and the unit behind its figures. */
    public record Name(String name, String unit) {}

    /** One query; in the order of the contract. */
    public Map<KpiCode, Name> of(long contract) {
        return ReadOnce.get(new Asked(contract), () -> read(contract));
    }

    private record Asked(long contract) {}

    private Map<KpiCode, Name> read(long contract) {
        var names = new LinkedHashMap<KpiCode, Name>();
        Row.of(entities.createNativeQuery(NAMES).setParameter(1, contract))
                .forEach(row -> names.put(new KpiCode(row.text(0)), new Name(row.text(1), row.text(2))));
        return names;
    }
}
