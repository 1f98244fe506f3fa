package nl.uitkomst.domain.history;

import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Importance;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetPath;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.Row;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The KPIs of a contract in the version that holds on a day, with all their targets and the bases of indexes: two queries. */
final class KpisInForce {

    private static final String IN_FORCE = """
            from kpi{known} k
                     join kpi_version{known} v on v.kpi_id = k.id and v.valid_from <= ?2 and v.valid_until > ?2
            """;

    private static final String VERSIONS = """
            select v.id, k.code, v.number, v.valid_from, v.name, v.short_name, v.definition, v.result_area, v.kind, v.measure,
                   v.numerator_text, v.denominator_text, v.unit, v.decimals, v.source, v.direction, v.nature, v.reported_by,
                   v.baseline, v.baseline_on, v.baseline_source, v.band_kind, v.band_size, v.weight, v.minimum_coverage, v.base_year,
                   v.importance, v.path_pace, v.path_start, v.path_end, v.path_from, v.path_until
            """ + IN_FORCE + """
            where k.contract_id = ?1 order by k.position, k.code""";

    private static final String BOUNDS =
            "select v.id, 'TARGET', t.valid_from, t.valid_until, t.low, t.high, 0\n" + IN_FORCE + """
                     join kpi_target{known} t on t.kpi_version_id = v.id
            where k.contract_id = ?1
            union all
            select v.id, 'BASE', null, null, b.value, null, b.number
            """ + IN_FORCE + """
                     join kpi_base{known} b on b.kpi_version_id = v.id
            where k.contract_id = ?1
            order by 1, 2, 3, 7""";

    private final List<Row> versions;
    private final Map<Long, List<Row>> bounds;

    KpisInForce(AsKnown known, long contract, LocalDate day) {
        versions = known.rows(VERSIONS, contract, day);
        bounds = byVersion(known.rows(BOUNDS, contract, day));
    }

    private static Map<Long, List<Row>> byVersion(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.number(0)));
    }

    List<KpiState> all() {
        return versions.stream().map(this::kpi).toList();
    }

    private KpiState kpi(Row row) {
        var version = row.number(0);
        var agreement = new KpiAgreement(definition(row), targetsOf(version), baseOf(version), path(row));
        return new KpiState(KpiCode.valueOf(row.text(1)), row.small(2), row.date(3), agreement);
    }

    private List<TargetStretch> targetsOf(long version) {
        return bounds.getOrDefault(version, List.of()).stream()
                .filter(row -> row.text(1).equals("TARGET"))
                .map(row -> new TargetStretch(row.date(2), row.date(3), row.decimalOrNull(4), row.decimalOrNull(5)))
                .toList();
    }

    private Map<Integer, BigDecimal> baseOf(long version) {
        var base = new TreeMap<Integer, BigDecimal>();
        bounds.getOrDefault(version, List.of()).stream()
                .filter(row -> row.text(1).equals("BASE"))
                .forEach(row -> base.put(row.small(6), decimal(row, 4).stripTrailingZeros()));
        return base;
    }

    private static KpiDefinition definition(Row row) {
        return new KpiDefinition(
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                KpiKind.valueOf(row.text(8)),
                Measure.valueOf(row.text(9)),
                row.text(10),
                row.textOrNull(11),
                row.text(12),
                row.small(13),
                row.text(14),
                Direction.valueOf(row.text(15)),
                Nature.valueOf(row.text(16)),
                ReportedBy.valueOf(row.text(17)),
                baseline(row),
                new ToleranceBand(ToleranceBand.Kind.valueOf(row.text(21)), decimal(row, 22)),
                decimal(row, 23),
                decimal(row, 24),
                row.isNull(25) ? null : row.small(25),
                Importance.valueOf(row.text(26)));
    }

    private static @Nullable TargetPath path(Row row) {
        return row.isNull(27)
                ? null
                : new TargetPath(
                        TargetPath.Pace.valueOf(row.text(27)),
                        decimal(row, 28),
                        decimal(row, 29),
                        row.date(30),
                        row.date(31));
    }

    private static @Nullable Baseline baseline(Row row) {
        return row.isNull(18) ? null : new Baseline(decimal(row, 18).stripTrailingZeros(), row.date(19), row.text(20));
    }

    private static BigDecimal decimal(Row row, int column) {
        return Objects.requireNonNull(row.decimalOrNull(column));
    }
}
