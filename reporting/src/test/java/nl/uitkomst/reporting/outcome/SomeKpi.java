package nl.uitkomst.reporting.outcome;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.kpi.Baseline;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Measure;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.Target;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.outcome.ContractOutcome;
import nl.uitkomst.domain.outcome.Figure;
import nl.uitkomst.domain.outcome.Forecast;
import nl.uitkomst.domain.outcome.KpiOutcome;
import nl.uitkomst.domain.outcome.Movement;
import nl.uitkomst.domain.outcome.PeriodOutcome;
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.NoFigure;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.outcome.Verdict;
import nl.uitkomst.domain.shared.ReportingPeriod;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A KPI told period by period; every step leaves it valid. */
public final class SomeKpi {
    private KpiDefinition definition;
    private final List<PeriodOutcome> periods = new ArrayList<>();
    private Movement movement =
            new Movement(Movement.Way.UNKNOWN, Movement.Sense.UNKNOWN, null, null, Movement.Basis.NONE);
    private @Nullable Forecast forecast;
    private @Nullable Target target;
    private ReportingPeriod next = ReportingPeriod.quarter(2024, 1);

    private SomeKpi(KpiDefinition definition, @Nullable Target target) {
        this.definition = definition;
        this.target = target;
    }

    public static SomeKpi ratio(String name, Target target) {
        return new SomeKpi(definition(name, KpiKind.RATIO, "%", 1, target), target);
    }

    public static SomeKpi average(String name, Target target) {
        return new SomeKpi(definition(name, KpiKind.AVERAGE, "rapportcijfer", 1, target), target);
    }

    public static SomeKpi count(String name, Target target) {
        return new SomeKpi(definition(name, KpiKind.COUNT, "initiatieven", 0, target), target);
    }

    public static SomeKpi amount(String name, Target target) {
        return new SomeKpi(definition(name, KpiKind.AMOUNT, "euro", 0, target), target);
    }

    public static Target atMost(String high, String band) {
        return Target.atMost(new BigDecimal(high), ToleranceBand.absolute(new BigDecimal(band)));
    }

    public static Target atLeast(String low, String band) {
        return Target.atLeast(new BigDecimal(low), ToleranceBand.absolute(new BigDecimal(band)));
    }

    private static KpiDefinition definition(String name, KpiKind kind, String unit, int decimals, Target target) {
        return new KpiDefinition(
                name,
                name,
                "Steun gestopt en binnen 12 maanden opnieuw gestart",
                "Eigen kracht",
                kind,
                Measure.FLOW,
                "Mensen die terugvallen",
                kind == KpiKind.RATIO ? "Mensen van wie de steun is gestopt" : null,
                unit,
                decimals,
                "Registratie van de aanbieders",
                target == null ? Direction.AT_LEAST : target.direction(),
                Nature.EARLY_SIGNAL,
                ReportedBy.MEMBERS,
                new Baseline(new BigDecimal("17.4"), LocalDate.of(2023, 12, 31), "registratie"),
                ToleranceBand.absolute(BigDecimal.ONE),
                BigDecimal.ONE,
                BigDecimal.valueOf(80),
                null);
    }

    /** In this result area, under this short name. */
    public SomeKpi in(String area, String shortName) {
        var d = definition;
        definition = new KpiDefinition(
                d.name(),
                shortName,
                d.definition(),
                area,
                d.kind(),
                d.measure(),
                d.numeratorText(),
                d.denominatorText(),
                d.unit(),
                d.decimals(),
                d.source(),
                d.direction(),
                d.nature(),
                d.reportedBy(),
                d.baseline(),
                d.band(),
                d.weight(),
                d.minimumCoverage(),
                d.baseYear());
        return this;
    }

    public SomeKpi from(int year, int quarter) {
        next = ReportingPeriod.quarter(year, quarter);
        return this;
    }

    /** From the next period on this is what is agreed. */
    public SomeKpi target(@Nullable Target changed) {
        target = changed;
        return this;
    }

    public SomeKpi reached(String numerator, String denominator) {
        return period(figure(numerator, denominator), State.FINAL, null, new Coverage(4, 4), false);
    }

    public SomeKpi reached(String value) {
        return reached(value, "1");
    }

    public SomeKpi provisionally(String numerator, String denominator) {
        return period(figure(numerator, denominator), State.PROVISIONAL, null, new Coverage(4, 4), false);
    }

    public SomeKpi byNewDefinition(String numerator, String denominator) {
        return period(figure(numerator, denominator), State.FINAL, null, new Coverage(4, 4), true);
    }

    public SomeKpi partly(String numerator, String denominator, int delivered, int due, boolean enough) {
        return period(
                figure(numerator, denominator),
                State.FINAL,
                enough ? null : NoFigure.TOO_LITTLE_COVERAGE,
                new Coverage(delivered, due),
                false);
    }

    public SomeKpi without(NoFigure why) {
        return period(null, why == NoFigure.NOT_SUBMITTED ? State.NONE : State.FINAL, why, new Coverage(0, 4), false);
    }

    private SomeKpi period(
            @Nullable Figure figure, State state, @Nullable NoFigure why, Coverage coverage, boolean newVersion) {
        var reason = why == null && target == null ? NoFigure.NO_TARGET : why;
        periods.add(new PeriodOutcome(
                next, definition, target, figure, verdict(figure, reason), coverage, state, reason, newVersion));
        next = next.next();
        return this;
    }

    private Figure figure(String numerator, String denominator) {
        return new Figure(definition.kind(), new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private Verdict verdict(@Nullable Figure figure, @Nullable NoFigure why) {
        if (figure == null || why != null) {
            return why == NoFigure.HIDDEN ? Verdict.HIDDEN : Verdict.NO_DATA;
        }
        var low = target.low();
        var high = target.high();
        if ((low == null || figure.compareTo(low) >= 0) && (high == null || figure.compareTo(high) <= 0)) {
            return Verdict.MET;
        }
        return (low == null || figure.compareTo(low.subtract(target.band().beside(low))) >= 0)
                        && (high == null
                                || figure.compareTo(high.add(target.band().beside(high))) <= 0)
                ? Verdict.WITHIN_TOLERANCE
                : Verdict.MISSED;
    }

    public SomeKpi moving(Movement.Way way, Movement.Sense sense) {
        movement = new Movement(way, sense, null, null, Movement.Basis.ONE_PERIOD);
        return this;
    }

    public SomeKpi movingOverFour(Movement.Way way, Movement.Sense sense, Figure from, Figure to) {
        movement = new Movement(way, sense, from, to, Movement.Basis.FOUR_PERIODS);
        return this;
    }

    public SomeKpi expecting(Forecast expected) {
        forecast = expected;
        return this;
    }

    public KpiOutcome outcome() {
        var code = definition.name().toLowerCase().replaceAll("[^a-z]+", "-").replaceAll("^-", "");
        return new KpiOutcome(new KpiCode(code), definition, periods, null, null, movement, forecast);
    }

    public static ContractOutcome contract(
            String title, String municipality, ContractOutcome.OnCourse.State course, List<KpiOutcome> kpis) {
        var latest = kpis.stream()
                .flatMap(kpi -> kpi.latest().stream())
                .map(PeriodOutcome::period)
                .max(ReportingPeriod::compareTo);
        return new ContractOutcome(
                new ContractNumber("TB-" + municipality.substring(0, 4).toUpperCase() + "-2024"),
                title,
                municipality,
                "Coöperatie " + title,
                true,
                latest.orElse(null),
                true,
                new ContractOutcome.OnCourse(
                        course,
                        counted(kpis, Verdict.MET),
                        counted(kpis, Verdict.WITHIN_TOLERANCE),
                        counted(kpis, Verdict.MISSED),
                        kpis.size(),
                        BigDecimal.valueOf(20),
                        List.of(),
                        List.of()),
                kpis,
                List.of());
    }

    private static int counted(List<KpiOutcome> kpis, Verdict verdict) {
        return (int) kpis.stream()
                .filter(kpi -> kpi.latest()
                        .filter(latest -> latest.verdict() == verdict)
                        .isPresent())
                .count();
    }
}
