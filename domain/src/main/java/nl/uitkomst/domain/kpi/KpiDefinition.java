package nl.uitkomst.domain.kpi;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What both sides agreed to measure, in words and in the properties that the calculation needs.
 *
 * @param shortName for column headers and charts, at most 40 characters
 * @param resultArea the group of KPIs it belongs to
 * @param numeratorText what is counted; for kinds other than a ratio the only thing that is counted
 * @param denominatorText what it is counted against, or the respondents of an average; absent for counts, amounts and indexes
 * @param unit as shown behind a figure: {@code %} for ratios and indexes, {@code euro}, or the thing counted
 * @param decimals shown behind the comma, 0 to 4
 * @param weight in the judgement whether the contract is on course
 * @param minimumCoverage percentage of the due lines below which there is no verdict
 * @param baseYear the year an index is compared with
 * @param importance whether the contract is judged by it
 */
public record KpiDefinition(
        String name,
        String shortName,
        String definition,
        String resultArea,
        KpiKind kind,
        Measure measure,
        String numeratorText,
        @Nullable String denominatorText,
        String unit,
        int decimals,
        String source,
        Direction direction,
        Nature nature,
        ReportedBy reportedBy,
        @Nullable Baseline baseline,
        ToleranceBand band,
        BigDecimal weight,
        BigDecimal minimumCoverage,
        @Nullable Integer baseYear,
        Importance importance) {

    public KpiDefinition {
        weight = weight.stripTrailingZeros(); // so that 80 equals 80.00
        minimumCoverage = minimumCoverage.stripTrailingZeros();
    }

    /** One that is at the core of the contract. */
    public KpiDefinition(
            String name,
            String shortName,
            String definition,
            String resultArea,
            KpiKind kind,
            Measure measure,
            String numeratorText,
            @Nullable String denominatorText,
            String unit,
            int decimals,
            String source,
            Direction direction,
            Nature nature,
            ReportedBy reportedBy,
            @Nullable Baseline baseline,
            ToleranceBand band,
            BigDecimal weight,
            BigDecimal minimumCoverage,
            @Nullable Integer baseYear) {
        this(
                name,
                shortName,
                definition,
                resultArea,
                kind,
                measure,
                numeratorText,
                denominatorText,
                unit,
                decimals,
                source,
                direction,
                nature,
                reportedBy,
                baseline,
                band,
                weight,
                minimumCoverage,
                baseYear,
                Importance.CORE);
    }

    /** The same, weighing otherwise. */
    public KpiDefinition as(Importance other) {
        return new KpiDefinition(
                name,
                shortName,
                definition,
                resultArea,
                kind,
                measure,
                numeratorText,
                denominatorText,
                unit,
                decimals,
                source,
                direction,
                nature,
                reportedBy,
                baseline,
                band,
                weight,
                minimumCoverage,
                baseYear,
                other);
    }

    /** Whether the contract is judged by it. */
    public boolean isCore() {
        return importance == Importance.CORE;
    }

    /**
     * Whether figures under the two can be taken together and compared: the same thing is counted, in the same way, from the same source. Anything else
     * is a break in the series.
     */
    public boolean measuresTheSameAs(KpiDefinition other) {
        return kind == other.kind
                && measure == other.measure
                && unit.equals(other.unit)
                && definition.equals(other.definition)
                && numeratorText.equals(other.numeratorText)
                && Objects.equals(denominatorText, other.denominatorText)
                && source.equals(other.source)
                && Objects.equals(baseYear, other.baseYear);
    }
}
