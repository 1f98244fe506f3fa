package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the KPIs of the cases measure, to which a contract adds its baseline and targets. */
final class ShippedKpis {

    private final CaseFile file = CaseFile.read("kpis");

    /** @param row code, baseline, the day it was measured, where it comes from, and the target of every year */
    KpiAgreement agreement(CaseFile.Row row) {
        var code = row.text(0);
        var baseline = new Baseline(decimal(row.text(1)), LocalDate.parse(row.text(2)), row.text(3));
        var direction = Direction.valueOf(file.get(code, "direction"));
        var targets = Stream.of(row.text(4).split(",\\s+"))
                .map(target -> target(direction, target))
                .toList();
        return new KpiAgreement(definition(code, direction, baseline), targets, base(code));
    }

    private KpiDefinition definition(String code, Direction direction, Baseline baseline) {
        return new KpiDefinition(
                file.get(code, "name"),
                file.get(code, "short"),
                file.get(code, "definition"),
                file.get(code, "area"),
                KpiKind.valueOf(file.get(code, "kind")),
                Measure.valueOf(file.get(code, "measure")),
                file.get(code, "numerator"),
                file.has(code, "denominator") ? file.get(code, "denominator") : null,
                file.get(code, "unit"),
                file.has(code, "decimals") ? Integer.parseInt(file.get(code, "decimals")) : 1,
                file.get(code, "source"),
                direction,
                Nature.valueOf(file.get(code, "nature")),
                ReportedBy.valueOf(file.get(code, "reported by")),
                baseline,
                band(file.get(code, "band")),
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                file.has(code, "base year") ? Integer.valueOf(file.get(code, "base year")) : null);
    }

    /** For instance {@code 2024: 16}, or {@code 2024: 25-40} between two bounds. */
    private static TargetStretch target(Direction direction, String text) {
        var parts = text.split(":\\s*");
        var from = LocalDate.of(Integer.parseInt(parts[0]), 1, 1);
        var bounds = Stream.of(parts[1].split("-")).map(ShippedKpis::decimal).toList();
        var high = bounds.get(bounds.size() - 1);
        return new TargetStretch(
                from,
                from.plusYears(1),
                direction == Direction.AT_MOST ? null : bounds.get(0),
                direction == Direction.AT_LEAST ? null : high);
    }

    private static ToleranceBand band(String text) {
        return text.endsWith("%")
                ? ToleranceBand.relative(decimal(text.replace("%", "")))
                : ToleranceBand.absolute(decimal(text));
    }

    private Map<Integer, BigDecimal> base(String code) {
        var base = new TreeMap<Integer, BigDecimal>();
        var values = file.has(code, "base") ? file.list(code, "base") : List.<String>of();
        values.forEach(value -> base.put(base.size() + 1, decimal(value)));
        return base;
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
