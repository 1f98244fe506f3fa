package nl.uitkomst.domain.history;

import nl.uitkomst.domain.history.Line.OfDefinition;
import nl.uitkomst.domain.history.Line.OfTarget;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Compares what was agreed about one KPI: its definition, its base, and its targets in the periods for which both versions speak. */
final class ComparingKpi {

    private final KpiState before;
    private final KpiState after;
    private final List<ReportingPeriod> periods;
    private final List<Line> lines = new ArrayList<>();

    /** @param periods of the whole term */
    ComparingKpi(KpiState before, KpiState after, List<ReportingPeriod> periods) {
        this.before = before;
        this.after = after;
        this.periods = periods;
    }

    List<Line> lines() {
        compareDefinitions();
        compareBases();
        compareTargets();
        return lines;
    }

    private void compareDefinitions() {
        var was = before.agreement().definition();
        var is = definition();
        Arrays.stream(OfDefinition.Field.values())
                .filter(field -> field.differs(was, is))
                .forEach(field -> lines.add(new OfDefinition(after.code(), is.name(), field, was, is)));
    }

    private void compareBases() {
        var was = before.agreement().base();
        var is = after.agreement().base();
        var numbers = new TreeSet<>(was.keySet());
        numbers.addAll(is.keySet());
        numbers.stream()
                .filter(number -> !Objects.equals(was.get(number), is.get(number)))
                .forEach(number -> lines.add(
                        new Line.OfBase(after.code(), definition().name(), number, was.get(number), is.get(number))));
    }

    /** Periods of one year in which the same target makes way for the same other are one line. */
    private void compareTargets() {
        var begin = before.from().isAfter(after.from()) ? before.from() : after.from();
        OfTarget open = null;
        for (var period : periods) {
            var line = period.start().isBefore(begin) ? null : targetLine(period);
            if (open != null && line != null && isMore(open, line)) {
                open = until(open, period);
            } else {
                add(open);
                open = line;
            }
        }
        add(open);
    }

    private static boolean isMore(OfTarget open, OfTarget line) {
        return open.year() == line.year()
                && Objects.equals(open.before(), line.before())
                && Objects.equals(open.after(), line.after());
    }

    private void add(@Nullable OfTarget line) {
        if (line != null && !Objects.equals(line.before(), line.after())) {
            lines.add(line);
        }
    }

    private OfTarget targetLine(ReportingPeriod period) {
        return spanning(period, period, targetIn(before, period), targetIn(after, period));
    }

    private OfTarget until(OfTarget open, ReportingPeriod last) {
        return spanning(open.first(), last, open.before(), open.after());
    }

    private OfTarget spanning(ReportingPeriod first, ReportingPeriod last, @Nullable Target was, @Nullable Target is) {
        var ofYear =
                periods.stream().filter(period -> period.year() == first.year()).toList();
        var whole = ofYear.get(0).equals(first) && ofYear.get(ofYear.size() - 1).equals(last);
        return new OfTarget(
                after.code(),
                definition().name(),
                before.agreement().definition(),
                definition(),
                first,
                last,
                whole,
                was,
                is);
    }

    /** Without its band, which is a line of its own. */
    private static @Nullable Target targetIn(KpiState kpi, ReportingPeriod period) {
        var definition = kpi.agreement().definition();
        return kpi.agreement().targets().stream()
                .filter(stretch -> !period.start().isBefore(stretch.from())
                        && period.start().isBefore(stretch.until()))
                .map(stretch -> new Target(definition.direction(), stretch.low(), stretch.high(), ToleranceBand.NONE))
                .findFirst()
                .orElse(null);
    }

    private KpiDefinition definition() {
        return after.agreement().definition();
    }
}
