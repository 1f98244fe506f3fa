package nl.uitkomst.domain.award;

import nl.uitkomst.domain.bid.Measure;
import nl.uitkomst.domain.bid.Promise;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiAgreement;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.kpi.Nature;
import nl.uitkomst.domain.kpi.ReportedBy;
import nl.uitkomst.domain.kpi.TargetStretch;
import nl.uitkomst.domain.kpi.ToleranceBand;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.domain.tender.Criterion;
import nl.uitkomst.domain.tender.Setup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes of a promise that can be measured a KPI: its target is what was promised, and its band reaches to the floor. */
record PromisedKpi(Setup setup, List<ReportingPeriod> periods, KpiWords words) {

    private static final int LONGEST_SHORT_NAME = 40;
    private static final int MOST_DECIMALS = 4;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    KpiAgreement of(Criterion criterion, Promise promise, Measure measure) {
        var end = periods.get(periods.size() - 1).end().plusDays(1);
        var low = measure.direction() == Direction.AT_LEAST ? measure.target() : null;
        var high = measure.direction() == Direction.AT_MOST ? measure.target() : null;
        var target = new TargetStretch(periods.get(0).start(), end, low, high);
        var isIndex = measure.kind() == KpiKind.INDEX;
        return new KpiAgreement(
                definition(criterion, promise, measure),
                List.of(target),
                isIndex ? Map.of(0, WHOLE) : Map.<Integer, BigDecimal>of());
    }

    private KpiDefinition definition(Criterion criterion, Promise promise, Measure measure) {
        var kind = measure.kind();
        return new KpiDefinition(
                measure.name(),
                shortName(criterion),
                said(promise, measure),
                area(criterion),
                kind,
                nl.uitkomst.domain.kpi.Measure.FLOW,
                kind == KpiKind.RATIO ? words.kept() : measure.name(),
                switch (kind) {
                    case RATIO -> words.cases();
                    case AVERAGE -> words.respondents();
                    case COUNT, AMOUNT, INDEX -> null;
                },
                unit(measure),
                decimals(measure),
                words.source(),
                measure.direction(),
                Nature.OUTCOME,
                ReportedBy.COOPERATIVE,
                null,
                ToleranceBand.absolute(
                        measure.target().subtract(measure.floor()).abs()),
                criterion.weight().signum() > 0 ? criterion.weight() : BigDecimal.ONE,
                WHOLE,
                kind == KpiKind.INDEX ? periods.get(0).start().getYear() - 1 : null);
    }

    private String said(Promise promise, Measure measure) {
        return measure.consequence().isBlank()
                ? promise.words()
                : promise.words() + "\n" + words.missed() + " " + measure.consequence();
    }

    private String area(Criterion criterion) {
        return criterion.stageKey().map(setup::stageName).orElse(words.others());
    }

    /** Whom it is for and where, as it heads columns and charts. */
    private String shortName(Criterion criterion) {
        var name = criterion
                .spot()
                .map(spot -> setup.personaName(spot.persona()) + ": " + setup.stageName(spot.stage()))
                .orElse(criterion.name());
        return name.length() <= LONGEST_SHORT_NAME
                ? name
                : name.substring(0, LONGEST_SHORT_NAME - 1).strip() + "…";
    }

    private static String unit(Measure measure) {
        return switch (measure.kind()) {
            case RATIO, INDEX -> PERCENT;
            case AMOUNT -> "euro";
            case COUNT, AVERAGE -> measure.unit();
        };
    }

    private static int decimals(Measure measure) {
        var most = Math.max(measure.target().scale(), measure.floor().scale());
        return Math.max(0, Math.min(MOST_DECIMALS, most));
    }
}
