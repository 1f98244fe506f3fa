package nl.uitkomst.domain.submission;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.shared.JsonText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read from a workbook, as the JSON text that is kept with it. */
final class ReadingText {

    private ReadingText() {}

    static String of(WorkbookReading reading) {
        var lines = Json.createArrayBuilder();
        reading.entries().forEach((key, entry) -> lines.add(line(key).addAll(figures(entry))));
        var cells = Json.createArrayBuilder();
        reading.cells().forEach((key, cell) -> cells.add(line(key).addAll(place(cell))));
        var costs = Json.createArrayBuilder();
        reading.costs().forEach((key, amount) -> costs.add(cost(key, amount)));
        var narrative = Json.createObjectBuilder();
        reading.narrative().forEach((section, text) -> narrative.add(section.name(), text));
        var findings = Json.createArrayBuilder();
        reading.findings().forEach(finding -> findings.add(finding(finding)));
        return Json.createObjectBuilder()
                .add("lines", lines)
                .add("cells", cells)
                .add("narrative", narrative)
                .add("costs", costs)
                .add("findings", findings)
                .build()
                .toString();
    }

    static WorkbookReading read(String text) {
        try (var reader = JsonText.reader(text)) {
            var json = reader.readObject();
            var entries = new LinkedHashMap<LineKey, Entry>();
            objects(json, "lines")
                    .forEach(line -> entries.put(key(line), columns(line).entry()));
            var cells = new LinkedHashMap<LineKey, Finding.Cell>();
            objects(json, "cells").forEach(line -> cells.put(key(line), cell(line)));
            var narrative = new LinkedHashMap<NarrativeSection, String>();
            json.getJsonObject("narrative")
                    .forEach((section, told) ->
                            narrative.put(NarrativeSection.valueOf(section), ((JsonString) told).getString()));
            var findings =
                    objects(json, "findings").stream().map(ReadingText::finding).toList();
            return new WorkbookReading(entries, cells, narrative, costs(json), findings);
        }
    }

    private static JsonObjectBuilder cost(CostKey key, Euro amount) {
        return Json.createObjectBuilder()
                .add("category", key.category())
                .add("organisation", key.organisation())
                .add("amount", amount.toString());
    }

    /** None in what was kept before cost was reported. */
    private static Map<CostKey, Euro> costs(JsonObject json) {
        var costs = new LinkedHashMap<CostKey, Euro>();
        if (json.containsKey("costs")) {
            objects(json, "costs")
                    .forEach(one -> costs.put(
                            new CostKey(
                                    one.getString("category"),
                                    one.getJsonNumber("organisation").longValue()),
                            Euro.valueOf(one.getString("amount"))));
        }
        return costs;
    }

    private static JsonObjectBuilder line(LineKey key) {
        return Json.createObjectBuilder().add("kpi", key.kpi().text()).add("organisation", key.organisation());
    }

    private static JsonObjectBuilder figures(Entry entry) {
        var columns = Columns.of(entry);
        var json = Json.createObjectBuilder();
        addNumber(json, "numerator", columns.numerator());
        addNumber(json, "denominator", columns.denominator());
        addNumber(json, "mean", columns.mean());
        if (columns.respondents() != null) {
            json.add("respondents", columns.respondents());
        }
        if (columns.notDelivered() != null) {
            json.add("notDelivered", columns.notDelivered());
        }
        return json;
    }

    /** As text: a number in JSON may lose digits on its way. */
    private static void addNumber(JsonObjectBuilder json, String name, @Nullable BigDecimal number) {
        if (number != null) {
            json.add(name, number.toPlainString());
        }
    }

    private static JsonObjectBuilder place(Finding.Cell cell) {
        return Json.createObjectBuilder().add("sheet", cell.sheet()).add("address", cell.address());
    }

    private static JsonObjectBuilder finding(Finding finding) {
        var line = finding.line();
        var cell = finding.cell();
        var json = line == null ? Json.createObjectBuilder() : line(line);
        json.add("code", finding.code().name());
        json.add("details", Json.createArrayBuilder(finding.details()));
        return cell == null ? json : json.addAll(place(cell));
    }

    private static Finding finding(JsonObject json) {
        return new Finding(
                Finding.Code.valueOf(json.getString("code")),
                json.containsKey("sheet") ? cell(json) : null,
                json.containsKey("kpi") ? key(json) : null,
                json.getJsonArray("details").getValuesAs(JsonString::getString));
    }

    private static Columns columns(JsonObject json) {
        return new Columns(
                number(json, "numerator"),
                number(json, "denominator"),
                number(json, "mean"),
                json.containsKey("respondents") ? json.getInt("respondents") : null,
                json.getString("notDelivered", null));
    }

    private static @Nullable BigDecimal number(JsonObject json, String name) {
        return json.containsKey(name) ? new BigDecimal(json.getString(name)) : null;
    }

    private static LineKey key(JsonObject json) {
        return new LineKey(
                new KpiCode(json.getString("kpi")),
                json.getJsonNumber("organisation").longValue());
    }

    private static Finding.Cell cell(JsonObject json) {
        return new Finding.Cell(json.getString("sheet"), json.getString("address"));
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonValue::asJsonObject);
    }
}
