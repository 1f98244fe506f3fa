package nl.uitkomst.domain.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Importance;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.AgreedKpi.AgreedTarget;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was agreed on the KPIs of contracts, read for many contracts at once: one query for the versions, one for the targets, one for the bases. */
@ApplicationScoped
class Agreements {

    private static final String VERSIONS = """
            select k.contract_id, k.id, k.code, v.id, v.valid_from, v.valid_until,
                   v.name, v.short_name, v.definition, v.result_area, v.kind, v.measure, v.numerator_text, v.denominator_text,
                   v.unit, v.decimals, v.source, v.direction, v.nature, v.reported_by,
                   v.baseline, v.baseline_on, v.baseline_source, v.band_kind, v.band_size, v.weight, v.minimum_coverage, v.base_year, v.importance, v.number, v.amendment
            from kpi k join kpi_version v on v.kpi_id = k.id
            where k.contract_id in (%s)
            order by k.contract_id, k.position, k.code, v.number""";

    private static final String TARGETS = """
            select t.kpi_version_id, t.valid_from, t.valid_until, t.low, t.high
            from kpi k join kpi_version v on v.kpi_id = k.id join kpi_target t on t.kpi_version_id = v.id
            where k.contract_id in (%s)
            order by t.kpi_version_id, t.valid_from""";

    private static final String BASES = """
            select b.kpi_version_id, b.number, b.value
            from kpi k join kpi_version v on v.kpi_id = k.id join kpi_base b on b.kpi_version_id = v.id
            where k.contract_id in (%s) and v.kind = 'INDEX'""";

    @PersistenceContext
    EntityManager entities;

    /** An agreed KPI with the key under which its results are kept. */
    record Keyed(long id, AgreedKpi kpi) {}

    /** Per contract, in the order of the contract. */
    Map<Long, List<Keyed>> of(Collection<Long> contracts) {
        var versions = Rows.of(entities, VERSIONS, contracts).stream()
                .map(VersionRow::read)
                .toList();
        var targets = targets(contracts);
        var hasIndex = versions.stream().anyMatch(row -> row.definition.kind() == KpiKind.INDEX);
        var bases = hasIndex ? bases(contracts) : Map.<Long, BaseYear>of();
        var perKpi = new LinkedHashMap<Long, List<VersionRow>>();
        versions.forEach(
                row -> perKpi.computeIfAbsent(row.kpi, id -> new ArrayList<>()).add(row));
        var found = new LinkedHashMap<Long, List<Keyed>>();
        perKpi.values()
                .forEach(rows -> found.computeIfAbsent(rows.get(0).contract, id -> new ArrayList<>())
                        .add(keyed(rows, targets, bases)));
        return found;
    }

    private static Keyed keyed(List<VersionRow> rows, Map<Long, List<TargetRow>> targets, Map<Long, BaseYear> bases) {
        var versions = rows.stream()
                .map(row -> new AgreedKpi.Version(
                        row.number,
                        row.amendment,
                        row.definition,
                        row.from,
                        row.until,
                        targets.getOrDefault(row.version, List.of()).stream()
                                .map(target -> target.under(row.definition))
                                .toList(),
                        bases.get(row.version)))
                .toList();
        var first = rows.get(0);
        return new Keyed(first.kpi, new AgreedKpi(KpiCode.valueOf(first.code), versions));
    }

    private Map<Long, List<TargetRow>> targets(Collection<Long> contracts) {
        var found = new HashMap<Long, List<TargetRow>>();
        for (var row : Rows.of(entities, TARGETS, contracts)) {
            found.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(TargetRow.read(row));
        }
        return found;
    }

    private Map<Long, BaseYear> bases(Collection<Long> contracts) {
        var values = new HashMap<Long, Map<Integer, BigDecimal>>();
        for (var row : Rows.of(entities, BASES, contracts)) {
            values.computeIfAbsent(row.id(), id -> new HashMap<>()).put(row.number(), row.decimal());
        }
        var found = new HashMap<Long, BaseYear>();
        values.forEach((version, perNumber) -> {
            var whole = perNumber.remove(0);
            found.put(version, new BaseYear(perNumber, whole));
        });
        return found;
    }

    private record TargetRow(LocalDate from, LocalDate until, BigDecimal low, BigDecimal high) {

        static TargetRow read(Row row) {
            return new TargetRow(row.day(), row.day(), row.decimalIfAny(), row.decimalIfAny());
        }

        AgreedTarget under(KpiDefinition definition) {
            return new AgreedTarget(from, until, new Target(definition.direction(), low, high, definition.band()));
        }
    }

    private record VersionRow(
            long contract,
            long kpi,
            String code,
            long version,
            LocalDate from,
            LocalDate until,
            KpiDefinition definition,
            int number,
            @Nullable Integer amendment) {

        static VersionRow read(Row row) {
            return new VersionRow(
                    row.id(),
                    row.id(),
                    row.text(),
                    row.id(),
                    row.day(),
                    row.day(),
                    readDefinition(row),
                    row.number(),
                    row.numberIfAny());
        }

        private static KpiDefinition readDefinition(Row row) {
            return new KpiDefinition(
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.of(KpiKind.class),
                    row.of(Measure.class),
                    row.text(),
                    row.textIfAny(),
                    row.text(),
                    row.number(),
                    row.text(),
                    row.of(Direction.class),
                    row.of(Nature.class),
                    row.of(ReportedBy.class),
                    readBaseline(row),
                    new ToleranceBand(row.of(ToleranceBand.Kind.class), row.decimal()),
                    row.decimal(),
                    row.decimal(),
                    row.numberIfAny(),
                    row.of(Importance.class));
        }

        private static Baseline readBaseline(Row row) {
            var value = row.decimalIfAny();
            var on = row.dayIfAny();
            var source = row.textIfAny();
            return value == null || on == null || source == null ? null : new Baseline(value, on, source);
        }
    }
}
