package nl.uitkomst.domain.kpi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import nl.uitkomst.domain.shared.JsonText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Entries of the catalogue as JSON: what is counted how, with the words beside it in one language or in two. */
final class CatalogueText {

    private static final BigDecimal USUAL_COVERAGE = BigDecimal.valueOf(80);

    private CatalogueText() {}

    static CatalogueEntry read(JsonObject entry) {
        var dutch = definition(entry, entry.getJsonObject("nl"));
        var english = entry.containsKey("en") ? definition(entry, entry.getJsonObject("en")) : dutch;
        return new CatalogueEntry(
                new KpiCode(entry.getString("code")), entry.getString("collection"), dutch, english, base(entry));
    }

    static CatalogueEntry read(String text) {
        try (var reader = JsonText.reader(text)) {
            return read(reader.readObject());
        }
    }

    /** Of an organisation's own, which has one language. */
    static String write(CatalogueEntry entry) {
        var kept = entry.dutch();
        var object = Json.createObjectBuilder()
                .add("code", entry.code().text())
                .add("collection", entry.collection())
                .add("kind", kept.kind().name())
                .add("measure", kept.measure().name())
                .add("decimals", kept.decimals())
                .add("direction", kept.direction().name())
                .add("nature", kept.nature().name())
                .add("reportedBy", kept.reportedBy().name())
                .add("importance", kept.importance().name())
                .add("band", kept.band().size())
                .add("bandKind", kept.band().kind().name())
                .add("weight", kept.weight())
                .add("coverage", kept.minimumCoverage())
                .add("nl", words(kept));
        if (kept.baseYear() != null) {
            object.add("baseYear", kept.baseYear());
        }
        var base = Json.createObjectBuilder();
        entry.base().forEach((number, value) -> base.add(String.valueOf(number), value));
        return object.add("base", base).build().toString();
    }

    private static JsonObjectBuilder words(KpiDefinition kept) {
        var words = Json.createObjectBuilder()
                .add("name", kept.name())
                .add("shortName", kept.shortName())
                .add("definition", kept.definition())
                .add("resultArea", kept.resultArea())
                .add("numerator", kept.numeratorText())
                .add("unit", kept.unit())
                .add("source", kept.source());
        return kept.denominatorText() == null ? words : words.add("denominator", kept.denominatorText());
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
                new ToleranceBand(
                        ToleranceBand.Kind.valueOf(entry.getString("bandKind", "ABSOLUTE")),
                        number(entry, "band", BigDecimal.ZERO)),
                number(entry, "weight", BigDecimal.ONE),
                number(entry, "coverage", USUAL_COVERAGE),
                baseYear(entry),
                Importance.valueOf(entry.getString("importance", "CORE")));
    }

    private static BigDecimal number(JsonObject entry, String name, BigDecimal usual) {
        return entry.containsKey(name) ? entry.getJsonNumber(name).bigDecimalValue() : usual;
    }

    private static @Nullable Integer baseYear(JsonObject entry) {
        return entry.containsKey("baseYear") ? Integer.valueOf(entry.getInt("baseYear")) : null;
    }

    private static Map<Integer, BigDecimal> base(JsonObject entry) {
        var base = new TreeMap<Integer, BigDecimal>();
        if (entry.containsKey("base")) {
            var kept = entry.getJsonObject("base");
            kept.keySet()
                    .forEach(number -> base.put(
                            Integer.valueOf(number), kept.getJsonNumber(number).bigDecimalValue()));
        }
        return base;
    }
}
