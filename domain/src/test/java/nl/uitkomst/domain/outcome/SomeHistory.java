package nl.uitkomst.domain.outcome;

import nl.uitkomst.domain.contract.Term;
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
import nl.uitkomst.domain.outcome.PeriodOutcome.Coverage;
import nl.uitkomst.domain.outcome.PeriodOutcome.State;
import nl.uitkomst.domain.shared.ReportingPeriod;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A KPI with its agreement and its reports, quarter after quarter from the first of 2024. */
class SomeHistory {

    static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    static final Coverage ALL = new Coverage(8, 8);

    private final KpiKind kind;
    private final Measure measure;
    private Direction direction = Direction.AT_LEAST;
    private Target target = Target.atLeast(BigDecimal.ZERO, ToleranceBand.NONE);
    private BaseYear base = new BaseYear(Map.of(), new BigDecimal(900));
    private int weight = 1;
    private Importance importance = Importance.CORE;
    private String definition = "what is counted";
    private final List<AgreedKpi.Version> versions = new ArrayList<>();
    private final List<Reported> reported = new ArrayList<>();
    private ReportingPeriod next = ReportingPeriod.quarter(2024, 1);
    private State state = State.FINAL;

    SomeHistory(KpiKind kind, Measure measure) {
        this.kind = kind;
        this.measure = measure;
    }

    static SomeHistory ratio() {
        return new SomeHistory(KpiKind.RATIO, Measure.FLOW);
    }

    static SomeHistory count() {
        return new SomeHistory(KpiKind.COUNT, Measure.FLOW);
    }

    static SomeHistory stock() {
        return new SomeHistory(KpiKind.COUNT, Measure.STOCK);
    }

    static SomeHistory average() {
        return new SomeHistory(KpiKind.AVERAGE, Measure.FLOW);
    }

    static SomeHistory index() {
        return new SomeHistory(KpiKind.INDEX, Measure.FLOW);
    }

    static Figure figure(KpiKind kind, String numerator, String denominator) {
        return new Figure(kind, new BigDecimal(numerator), new BigDecimal(denominator));
    }

    SomeHistory atLeast(String low, String band) {
        direction = Direction.AT_LEAST;
        target = Target.atLeast(new BigDecimal(low), ToleranceBand.absolute(new BigDecimal(band)));
        return this;
    }

    SomeHistory atMost(String high, String band) {
        direction = Direction.AT_MOST;
        target = Target.atMost(new BigDecimal(high), ToleranceBand.absolute(new BigDecimal(band)));
        return this;
    }

    SomeHistory between(String low, String high, String band) {
        direction = Direction.BETWEEN;
        target =
                Target.between(new BigDecimal(low), new BigDecimal(high), ToleranceBand.absolute(new BigDecimal(band)));
        return this;
    }

    SomeHistory withoutTarget() {
        target = null;
        return this;
    }

    SomeHistory base(BaseYear value) {
        base = value;
        return this;
    }

    SomeHistory weight(int value) {
        weight = value;
        return this;
    }

    SomeHistory watched() {
        importance = Importance.WATCH;
        return this;
    }

    /** From that period on something else will be measured; nothing can be reported after this. */
    SomeHistory redefinedFrom(ReportingPeriod period, String text) {
        versions.add(version(from(), period.start()));
        definition = text;
        return this;
    }

    /** From the next period on something else is measured. */
    SomeHistory redefined(String text) {
        versions.add(version(from(), next.start()));
        definition = text;
        return this;
    }

    SomeHistory startingIn(ReportingPeriod period) {
        next = period;
        return this;
    }

    SomeHistory provisional() {
        state = State.PROVISIONAL;
        return this;
    }

    SomeHistory value(String value) {
        return add(new BigDecimal(value), null, ALL);
    }

    SomeHistory values(int... values) {
        for (var value : values) {
            value(String.valueOf(value));
        }
        return this;
    }

    SomeHistory of(String numerator, String denominator) {
        return add(new BigDecimal(numerator), new BigDecimal(denominator), ALL);
    }

    SomeHistory of(int numerator, int denominator) {
        return of(String.valueOf(numerator), String.valueOf(denominator));
    }

    SomeHistory of(int numerator, int denominator, Coverage coverage) {
        return add(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), coverage);
    }

    SomeHistory notDelivered() {
        return add(null, null, new Coverage(0, 8));
    }

    SomeHistory notSubmitted() {
        reported.add(Reported.nothing(next, State.NONE));
        next = next.next();
        return this;
    }

    private SomeHistory add(BigDecimal numerator, BigDecimal denominator, Coverage coverage) {
        reported.add(new Reported(next, state, numerator, denominator, coverage));
        next = next.next();
        return this;
    }

    KpiHistory history() {
        var all = new ArrayList<>(versions);
        all.add(version(from(), FOR_EVER));
        var term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2029, 12, 31));
        return new KpiHistory(new AgreedKpi(KpiCode.valueOf("terugval"), all), term, reported);
    }

    KpiOutcome outcome() {
        return history().outcome(null);
    }

    PeriodOutcome last() {
        var periods = outcome().periods();
        return periods.get(periods.size() - 1);
    }

    private LocalDate from() {
        return versions.isEmpty() ? ALWAYS : versions.get(versions.size() - 1).until();
    }

    private AgreedKpi.Version version(LocalDate from, LocalDate until) {
        var targets = target == null
                ? List.<AgreedKpi.AgreedTarget>of()
                : List.of(new AgreedKpi.AgreedTarget(from, until, target));
        return new AgreedKpi.Version(
                versions.size() + 1, null, definition(), from, until, targets, kind == KpiKind.INDEX ? base : null);
    }

    private KpiDefinition definition() {
        return new KpiDefinition(
                "Terugval",
                "Terugval",
                definition,
                "Herstel",
                kind,
                measure,
                "teruggevallen",
                kind == KpiKind.RATIO ? "afgerond" : null,
                kind == KpiKind.RATIO || kind == KpiKind.INDEX ? "%" : "mensen",
                kind == KpiKind.COUNT ? 0 : 1,
                "registratie",
                direction,
                Nature.OUTCOME,
                ReportedBy.PROVIDERS,
                null,
                target == null ? ToleranceBand.NONE : target.band(),
                BigDecimal.valueOf(weight),
                BigDecimal.valueOf(80),
                kind == KpiKind.INDEX ? 2007 : null,
                importance);
    }
}
