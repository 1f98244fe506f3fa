package nl.uitkomst.domain.sample;

import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.Importance;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetPath;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.ReportingCalendar;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the KPIs of the cases measure, to which a contract adds its baseline and targets. A case may define its own, or say parts of a shared one otherwise. */
final class ShippedKpis {

    private static final CaseFile SHARED = CaseFile.read("kpis");
    private static final Map<ReportingCalendar, String> NAMES = Map.of(
            ReportingCalendar.QUARTER, "kwartaal",
            ReportingCalendar.HALF_YEAR, "halfjaar",
            ReportingCalendar.YEAR, "jaar");

    private final CaseFile file;

    ShippedKpis(CaseFile file) {
        this.file = file;
    }

    KpiKind kind(String code) {
        return KpiKind.valueOf(get(code, "kind"));
    }

    /**
     * @param row code, baseline, the day it was measured, where it comes from, the target of every year or the path to the last, and whether it is only
     *     watched
     */
    KpiAgreement agreement(CaseFile.Row row) {
        var code = row.text(0);
        var baseline = new Baseline(decimal(row.text(1)), row.day(2), row.text(3));
        var direction = Direction.valueOf(get(code, "direction"));
        var definition = definition(code, direction, baseline)
                .as(row.text(5).equals("watch") ? Importance.WATCH : Importance.CORE);
        if (row.text(4).startsWith("path")) {
            var periods = periods(row.text(4).substring("path".length()).strip());
            var path = TargetPath.over(periods, TargetPath.Pace.YEAR, baseline.value(), decimal(row.text(6)));
            return KpiAgreement.along(path, periods, definition, base(code));
        }
        var targets = Stream.of(row.text(4).split(",\\s+"))
                .map(target -> target(direction, target))
                .toList();
        return new KpiAgreement(definition, targets, base(code));
    }

    private KpiDefinition definition(String code, Direction direction, Baseline baseline) {
        return new KpiDefinition(
                get(code, "name"),
                get(code, "short"),
                inItsPeriod(get(code, "definition")),
                get(code, "area"),
                kind(code),
                Measure.valueOf(get(code, "measure")),
                inItsPeriod(get(code, "numerator")),
                has(code, "denominator") ? inItsPeriod(get(code, "denominator")) : null,
                get(code, "unit"),
                has(code, "decimals") ? Integer.parseInt(get(code, "decimals")) : 1,
                get(code, "source"),
                direction,
                Nature.valueOf(get(code, "nature")),
                ReportedBy.valueOf(get(code, "reported by")),
                baseline,
                band(get(code, "band")),
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                has(code, "base year") ? Integer.valueOf(get(code, "base year")) : null);
    }

    /** As the case says it, else as all cases do; what the case says of all its KPIs stands without a code. */
    private String get(String code, String key) {
        for (var section : List.of("kpi " + code, "every kpi")) {
            if (file.has(section, key)) {
                return file.get(section, key);
            }
        }
        return SHARED.get(code, key);
    }

    private boolean has(String code, String key) {
        return file.has("kpi " + code, key) || SHARED.has(code, key);
    }

    private String inItsPeriod(String text) {
        return text.replace("kwartaal", NAMES.get(ToldProposal.calendar(file)));
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

    private List<ReportingPeriod> periods(String years) {
        var calendar = ToldProposal.calendar(file);
        var parts = years.split("-");
        var last = Integer.parseInt(parts[1]);
        return Stream.iterate(
                        new ReportingPeriod(calendar, Integer.parseInt(parts[0]), 1, Month.JANUARY),
                        period -> period.year() <= last,
                        ReportingPeriod::next)
                .toList();
    }

    private static ToleranceBand band(String text) {
        return text.endsWith("%")
                ? ToleranceBand.relative(decimal(text.replace("%", "")))
                : ToleranceBand.absolute(decimal(text));
    }

    /** By the number of the period; one value stands for the year as a whole. */
    private Map<Integer, BigDecimal> base(String code) {
        var base = new TreeMap<Integer, BigDecimal>();
        var values = has(code, "base") ? CaseFile.listed(get(code, "base"), ",\\s+") : List.<String>of();
        var whole = values.size() < ToldProposal.calendar(file).periodsPerYear();
        values.forEach(value -> base.put(whole ? 0 : base.size() + 1, decimal(value)));
        return base;
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }
}
