package nl.uitkomst.domain.kpi;

import jakarta.json.JsonObject;

import java.math.BigDecimal;

/**
 * A KPI of the catalogue, described in Dutch and in English.
 *
 * @param collection {@code tom} for those of Tom in de buurt, {@code standaard} for what is asked of outcomes in general
 */
public record CatalogueEntry(KpiCode code, String collection, KpiDefinition dutch, KpiDefinition english) {

    private static final BigDecimal USUAL_COVERAGE = BigDecimal.valueOf(80);

    public KpiDefinition definition(String language) {
        return language.equals("en") ? english : dutch;
    }

    static CatalogueEntry read(JsonObject entry) {
        return new CatalogueEntry(
                new KpiCode(entry.getString("code")),
                entry.getString("collection"),
                definition(entry, entry.getJsonObject("nl")),
                definition(entry, entry.getJsonObject("en")));
    }

    private static KpiDefinition definition(JsonObject entry, JsonObject words) {
        return new KpiDefinition(
                words.getString("name"),
                words.getString("shortName"),
                words.getString("definition"),
                words.getString("resultArea"),
                KpiKind.valueOf(entry.getString("kind")),
                Measure.valueOf(entry.getString("measure")),
                words.getString("numerator"),
                words.getString("denominator", null),
                words.getString("unit", "%"),
                entry.getInt("decimals"),
                words.getString("source"),
                Direction.valueOf(entry.getString("direction")),
                Nature.valueOf(entry.getString("nature")),
                ReportedBy.valueOf(entry.getString("reportedBy")),
                null,
                ToleranceBand.absolute(entry.getJsonNumber("band").bigDecimalValue()),
                BigDecimal.ONE,
                USUAL_COVERAGE,
                null);
    }
}
