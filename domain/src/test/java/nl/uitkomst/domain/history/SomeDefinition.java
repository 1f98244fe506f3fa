package nl.uitkomst.domain.history;

import nl.uitkomst.domain.kpi.KpiDefinition;

import java.math.BigDecimal;

/** Definitions that say something else. */
final class SomeDefinition {

    private SomeDefinition() {}

    static KpiDefinition otherwise(KpiDefinition known) {
        return new KpiDefinition(
                known.name(),
                known.shortName(),
                "Het deel van de inwoners dat binnen een jaar na afronding opnieuw ondersteuning nodig heeft.",
                known.resultArea(),
                known.kind(),
                known.measure(),
                known.numeratorText(),
                known.denominatorText(),
                known.unit(),
                known.decimals(),
                known.source(),
                known.direction(),
                known.nature(),
                known.reportedBy(),
                known.baseline(),
                known.band(),
                BigDecimal.valueOf(2),
                known.minimumCoverage(),
                known.baseYear());
    }
}
