package nl.uitkomst.reporting.history;

import nl.uitkomst.domain.history.Line.OfDefinition.Field;
import nl.uitkomst.domain.kpi.KpiDefinition;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.util.Objects;

/** What the definition of a KPI says, one thing at a time, in words. */
final class DefinitionWords {

    private final Texts texts;
    private final Notation notation;

    DefinitionWords(Texts texts, Notation notation) {
        this.texts = texts;
        this.notation = notation;
    }

    /** Empty when it says nothing about it. */
    String value(Field field, KpiDefinition kpi) {
        return switch (field) {
            case NAME -> kpi.name();
            case SHORT_NAME -> kpi.shortName();
            case DEFINITION -> kpi.definition();
            case RESULT_AREA -> kpi.resultArea();
            case NUMERATOR -> kpi.numeratorText();
            case DENOMINATOR -> Objects.requireNonNullElse(kpi.denominatorText(), "");
            case UNIT -> kpi.unit();
            case DECIMALS -> String.valueOf(kpi.decimals());
            case SOURCE -> kpi.source();
            case BASELINE -> baseline(kpi);
            case BAND -> band(kpi);
            case WEIGHT -> notation.exact(kpi.weight());
            case MINIMUM_COVERAGE -> notation.exact(kpi.minimumCoverage()) + "%";
            case BASE_YEAR -> kpi.baseYear() == null ? "" : String.valueOf(kpi.baseYear());
            case KIND, MEASURE, DIRECTION, NATURE, REPORTED_BY, IMPORTANCE -> choice(field, kpi);
        };
    }

    private String choice(Field field, KpiDefinition kpi) {
        return texts.get("history.choice."
                + switch (field) {
                    case KIND -> kpi.kind();
                    case MEASURE -> kpi.measure();
                    case DIRECTION -> kpi.direction();
                    case NATURE -> kpi.nature();
                    case IMPORTANCE -> kpi.importance();
                    default -> kpi.reportedBy();
                });
    }

    private String baseline(KpiDefinition kpi) {
        var before = kpi.baseline();
        return before == null
                ? ""
                : texts.get(
                        "history.baseline",
                        notation.bound(before.value(), kpi),
                        notation.date(before.on()),
                        before.source());
    }

    private String band(KpiDefinition kpi) {
        var band = notation.band(kpi.band(), kpi);
        return band.isEmpty() ? texts.get("history.band.none") : band;
    }
}
