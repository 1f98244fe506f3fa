package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.outcome.Agreements.Keyed;
import nl.uitkomst.domain.outcome.ContractOutcome.OnCourse;
import nl.uitkomst.domain.outcome.Figures.Report;
import nl.uitkomst.domain.outcome.Figures.Sums;
import nl.uitkomst.domain.outcome.KeptOutcomes.Computed;
import nl.uitkomst.domain.outcome.KpiInParts.Part;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.outcome.PortfolioOutcome.Coming;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** All that was read about one contract, ready to be computed with. */
final class Gathered {

    private static final int MONTHS_AHEAD = 9;

    private final ContractHead head;
    private final List<Keyed> kpis;
    private final List<Report> reports;
    private final Map<Long, Map<Long, Sums>> totals;
    private final PeriodRange range;
    private final boolean forecasts;

    Gathered(
            ContractHead head,
            List<Keyed> kpis,
            List<Report> reports,
            Map<Long, Map<Long, Sums>> totals,
            PeriodRange range,
            boolean forecasts) {
        this.head = head;
        this.kpis = kpis;
        this.reports = reports.stream()
                .filter(report -> !range.endsBefore(report.period(head)))
                .toList();
        this.totals = totals;
        this.range = range;
        this.forecasts = forecasts;
    }

    Computed computed(LocalDate today) {
        return new Computed(outcome(), coming(today).toList());
    }

    private ContractOutcome outcome() {
        var latest = latest();
        var all = kpis.stream().map(this::outcome).toList();
        var outcomes = all.stream().filter(kpi -> holds(kpi, latest)).toList();
        var period = latest == null ? null : latest.period(head);
        return new ContractOutcome(
                head.number(),
                head.title(),
                head.municipality(),
                head.contractor(),
                head.illustrative(),
                period,
                latest != null && latest.state() == State.FINAL,
                OnCourse.of(outcomes, head.toleratedMissShareIn(period)),
                outcomes,
                all.stream().filter(kpi -> !outcomes.contains(kpi)).toList());
    }

    /** A KPI that ended, or is still to begin, says nothing of how the contract stands. */
    private boolean holds(KpiOutcome kpi, @Nullable Report latest) {
        var begun = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        var standing = latest == null ? begun : latest;
        return standing == null || kpi.isAgreedFor(standing.period(head));
    }

    Optional<KpiInParts> inParts(KpiCode code, LongFunction<List<Figures.Part>> parts) {
        return kpis.stream()
                .filter(keyed -> keyed.kpi().code().equals(code))
                .findFirst()
                .map(keyed -> new KpiInParts(
                        head,
                        outcome(keyed),
                        parts.apply(keyed.id()).stream()
                                .map(part -> part(keyed, part))
                                .sorted(Comparator.comparing(Part::name))
                                .toList()));
    }

    /** Reports that are late, to review, or due next, and the end of the contract once it is near. */
    private Stream<Coming> coming(LocalDate today) {
        var waiting = reports.stream()
                .filter(report -> report.state() != State.FINAL)
                .map(report -> new Coming(
                        kind(report, today), head.number(), head.title(), report.dueOn(), report.period(head)));
        var end = head.term().last();
        var ends = end.isBefore(today) || end.isAfter(today.plusMonths(MONTHS_AHEAD))
                ? Stream.<Coming>empty()
                : Stream.of(new Coming(Coming.Kind.CONTRACT_ENDS, head.number(), head.title(), end, null));
        return Stream.concat(waiting, ends);
    }

    private static Coming.Kind kind(Report report, LocalDate today) {
        if (report.state() == State.PROVISIONAL) {
            return Coming.Kind.REPORT_TO_REVIEW;
        }
        return report.dueOn().isBefore(today) ? Coming.Kind.REPORT_LATE : Coming.Kind.REPORT_DUE;
    }

    private @Nullable Report latest() {
        return reports.stream()
                .filter(report -> report.state() != State.NONE)
                .reduce((one, next) -> next)
                .orElse(null);
    }

    private KpiOutcome outcome(Keyed keyed) {
        var reported = reports.stream()
                .map(report -> reported(keyed.kpi(), report, total(report, keyed.id())))
                .toList();
        var history = new KpiHistory(keyed.kpi(), head.term(), reported);
        return forecasts ? history.outcome(range.from()) : history.withoutForecast(range.from());
    }

    private @Nullable Sums total(Report report, long kpi) {
        return totals.getOrDefault(report.id(), Map.of()).get(kpi);
    }

    private Reported reported(AgreedKpi kpi, Report report, @Nullable Sums sums) {
        var period = report.period(head);
        if (sums == null) {
            return Reported.nothing(period, report.state());
        }
        var kind = kpi.inForce(period)
                .map(AgreedKpi.Version::definition)
                .map(KpiDefinition::kind)
                .orElseGet(() -> kpi.known(period).kind());
        return sums.as(kind, period, report.state());
    }

    private Part part(Keyed keyed, Figures.Part part) {
        var periods = new ArrayList<Reported>();
        for (var report : reports) {
            var sums = part.byReport().get(report.id());
            if (sums != null) {
                periods.add(reported(keyed.kpi(), report, sums));
            }
        }
        var outcomes = new KpiHistory(keyed.kpi(), head.term(), periods)
                .periods().stream()
                        .filter(this::isShown)
                        .map(PeriodOutcome::asPart)
                        .toList();
        return new Part(part.organisation(), name(part), outcomes);
    }

    /** As it was called in the last period that is shown. */
    private String name(Figures.Part part) {
        return reports.stream()
                .map(report -> part.names().get(report.id()))
                .filter(Objects::nonNull)
                .reduce((one, later) -> later)
                .orElseGet(() -> part.names().values().iterator().next());
    }

    private boolean isShown(PeriodOutcome period) {
        return range.from() == null || period.period().compareTo(range.from()) >= 0;
    }
}
