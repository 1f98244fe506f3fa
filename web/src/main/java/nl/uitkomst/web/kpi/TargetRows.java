package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.contract.Agreement;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.web.FormInput;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets of a KPI over the term, as the form asks them: one for all, one a year, or one a period. */
public record TargetRows(Agreement draft) {

    public enum Per {
        TERM,
        YEAR,
        PERIOD,
        /** Along a path, in a step each contract year. */
        STEPS,
        /** Along a path, a bit each period. */
        LINEAR
    }

    private static final BigDecimal HIGHEST = new BigDecimal("999999999999");

    List<TargetRow> rows(Per per, Texts texts) {
        var periods = draft.periods();
        return switch (per) {
            case TERM ->
                List.of(new TargetRow(
                        "alles",
                        "",
                        periods.get(0).start(),
                        periods.get(periods.size() - 1).end().plusDays(1)));
            case YEAR -> draft.years().stream().map(year -> year(year, periods)).toList();
            case PERIOD ->
                periods.stream()
                        .map(period -> new TargetRow(
                                period.toString(),
                                Notation.in(texts).period(period),
                                period.start(),
                                period.end().plusDays(1)))
                        .toList();
            case STEPS, LINEAR -> List.of();
        };
    }

    private static TargetRow year(int year, List<ReportingPeriod> periods) {
        var own = periods.stream().filter(period -> period.year() == year).toList();
        return new TargetRow(
                String.valueOf(year),
                String.valueOf(year),
                own.get(0).start(),
                own.get(own.size() - 1).end().plusDays(1));
    }

    /** The coarsest way in which these targets can be shown without losing any. */
    Per fitting(List<TargetStretch> targets, Texts texts) {
        if (targets.isEmpty()) {
            return Per.YEAR;
        }
        if (targets.size() == 1 && covers(targets.get(0), rows(Per.TERM, texts).get(0))) {
            return Per.TERM;
        }
        var perYear = rows(Per.YEAR, texts).stream()
                .allMatch(row -> targets.stream()
                        .allMatch(target -> covers(target, row)
                                || !target.from().isBefore(row.until())
                                || !row.from().isBefore(target.until())));
        return perYear ? Per.YEAR : Per.PERIOD;
    }

    private static boolean covers(TargetStretch target, TargetRow row) {
        return !target.from().isAfter(row.from()) && !target.until().isBefore(row.until());
    }

    void fill(Map<String, String> values, Per per, List<TargetStretch> targets, Texts texts) {
        for (var row : rows(per, texts)) {
            targets.stream().filter(target -> covers(target, row)).findFirst().ifPresent(target -> {
                values.put(row.low(), target.low() == null ? "" : FormInput.dutch(target.low()));
                values.put(row.high(), target.high() == null ? "" : FormInput.dutch(target.high()));
            });
        }
    }

    /** What was filled in; stretches with the same bounds that follow each other are one. A row left empty has no target yet. */
    List<TargetStretch> read(FormInput input, Per per, KpiKind kind, Direction direction, Texts texts) {
        var stretches = new ArrayList<TargetStretch>();
        for (var row : rows(per, texts)) {
            row(input, row, kind, direction).ifPresent(stretch -> {
                var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
                if (last != null && last.until().equals(stretch.from()) && last.hasBoundsOf(stretch)) {
                    stretches.set(
                            stretches.size() - 1,
                            new TargetStretch(last.from(), stretch.until(), last.low(), last.high()));
                } else {
                    stretches.add(stretch);
                }
            });
        }
        return stretches;
    }

    private static Optional<TargetStretch> row(FormInput input, TargetRow row, KpiKind kind, Direction direction) {
        var highest = kind == KpiKind.RATIO ? BigDecimal.valueOf(100) : HIGHEST;
        var low = direction == Direction.AT_MOST
                ? Optional.<BigDecimal>empty()
                : input.optionalNumber(row.low(), BigDecimal.ZERO, highest);
        var high = direction == Direction.AT_LEAST
                ? Optional.<BigDecimal>empty()
                : input.optionalNumber(row.high(), BigDecimal.ZERO, highest);
        if (direction == Direction.BETWEEN && input.has(row.low()) != input.has(row.high())) {
            input.fault(input.has(row.low()) ? row.high() : row.low(), "kpi.fault.bothBounds");
            return Optional.empty();
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            input.fault(row.high(), "kpi.fault.boundsCrossed");
            return Optional.empty();
        }
        return low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(new TargetStretch(row.from(), row.until(), low.orElse(null), high.orElse(null)));
    }
}
