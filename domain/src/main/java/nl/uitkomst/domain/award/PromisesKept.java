package nl.uitkomst.domain.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.award.PromiseKept.Figures;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The promises that are kept in contracts. What was promised never changes; the KPI may, by an amendment. */
@ApplicationScoped
public class PromisesKept {

    private static final String COLUMNS = """
            select contract_id, tender_id, cast(candidate_key as char), position, kpi_code, cast(persona_key as char), stage_key, criterion_key, words, consequence,
                   target, `floor`
            from promise_kept""";

    private final Map<Long, Boolean> known = new ConcurrentHashMap<>();

    @PersistenceContext
    EntityManager entities;

    void add(PromiseKept promise) {
        entities.createNativeQuery("""
                        insert into promise_kept (contract_id, tender_id, candidate_key, position, kpi_code, persona_key, stage_key, criterion_key, words, consequence, target, `floor`)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)""")
                .setParameter(1, promise.contract())
                .setParameter(2, promise.tender())
                .setParameter(3, promise.candidate().toString())
                .setParameter(4, promise.position())
                .setParameter(5, promise.kpi().map(KpiCode::text).orElse(null))
                .setParameter(
                        6,
                        promise.where().map(spot -> spot.persona().toString()).orElse(null))
                .setParameter(7, promise.where().map(Spot::stage).orElse(null))
                .setParameter(8, promise.criterion())
                .setParameter(9, promise.words())
                .setParameter(10, promise.consequence())
                .setParameter(
                        11, promise.figures() == null ? null : promise.figures().target())
                .setParameter(
                        12, promise.figures() == null ? null : promise.figures().floor())
                .executeUpdate();
    }

    /** In the order of the contract; empty for one that did not come of a tender. */
    public List<PromiseKept> of(long contract) {
        var query = entities.createNativeQuery(COLUMNS + " where contract_id = ?1 order by position")
                .setParameter(1, contract);
        return Row.of(query).stream().map(PromisesKept::read).toList();
    }

    /** Whether a contract has such promises. It is asked on every page of it, and never changes: a contract is made together with its promises. */
    public boolean areIn(long contract) {
        return known.computeIfAbsent(contract, this::read);
    }

    private boolean read(long contract) {
        var query = entities.createNativeQuery("select exists (select 1 from promise_kept where contract_id = ?1)")
                .setParameter(1, contract);
        return ((Number) query.getSingleResult()).intValue() > 0;
    }

    private static PromiseKept read(Row row) {
        var code = row.textOrNull(4);
        var persona = row.textOrNull(5);
        return new PromiseKept(
                row.number(0),
                row.number(1),
                UUID.fromString(row.text(2)),
                row.small(3),
                code == null ? null : new KpiCode(code),
                persona == null ? null : new Spot(UUID.fromString(persona), row.text(6)),
                row.text(7),
                row.text(8),
                figures(row, 10),
                row.text(9));
    }

    static @Nullable Figures figures(Row row, int first) {
        var target = row.decimalOrNull(first);
        var floor = row.decimalOrNull(first + 1);
        return target == null || floor == null ? null : new Figures(target, floor);
    }
}
