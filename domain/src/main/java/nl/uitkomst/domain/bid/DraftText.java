package nl.uitkomst.domain.bid;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.bid.seal.Envelope;
import nl.uitkomst.domain.bid.seal.SealKey;
import nl.uitkomst.domain.kpi.Direction;
import nl.uitkomst.domain.kpi.KpiKind;
import nl.uitkomst.domain.persona.Spot;
import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A bid, or what is in one of its envelopes, as one text. Only this text is sealed. */
final class DraftText {

    private DraftText() {}

    static String of(Draft draft) {
        var spots = Json.createArrayBuilder();
        draft.promises()
                .forEach((spot, promise) -> spots.add(promise(promise)
                        .add("persona", spot.persona().toString())
                        .add("stage", spot.stage())));
        var others = Json.createArrayBuilder();
        draft.others().forEach((key, promise) -> others.add(promise(promise).add("criterion", key)));
        var text = Json.createObjectBuilder().add("promises", spots).add("others", others);
        if (draft.price() != null) {
            text.add("price", price(draft.price()));
        }
        return text.add("files", files(draft.files())).build().toString();
    }

    private static JsonObjectBuilder promise(Promise promise) {
        var text = Json.createObjectBuilder().add("words", promise.words());
        promise.measured()
                .ifPresent(measure -> text.add(
                        "measure",
                        Json.createObjectBuilder()
                                .add("name", measure.name())
                                .add("kind", measure.kind().name())
                                .add("direction", measure.direction().name())
                                .add("target", measure.target().toPlainString())
                                .add("unit", measure.unit())
                                .add("floor", measure.floor().toPlainString())
                                .add("consequence", measure.consequence())));
        return text;
    }

    private static JsonArrayBuilder price(PriceSheet sheet) {
        var lines = Json.createArrayBuilder();
        for (var line : sheet.lines()) {
            var years = Json.createArrayBuilder();
            line.years().forEach(year -> years.add(year.toString()));
            lines.add(Json.createObjectBuilder().add("name", line.name()).add("years", years));
        }
        return lines;
    }

    private static JsonArrayBuilder files(List<KeptFile> files) {
        var text = Json.createArrayBuilder();
        for (var file : files) {
            var document = file.document();
            text.add(Json.createObjectBuilder()
                    .add("key", document.key().toString())
                    .add("envelope", document.envelope().name())
                    .add("name", document.name())
                    .add("bytes", document.bytes())
                    .add("sha256", document.sha256())
                    .add("opens", Base64.getEncoder().encodeToString(file.key().bytes()))
                    .add("pieces", file.pieces())
                    .add("seals", file.seals()));
        }
        return text;
    }

    static Draft read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var draft = reader.readObject();
            var promises = new LinkedHashMap<Spot, Promise>();
            for (var each : objects(draft, "promises")) {
                promises.put(
                        new Spot(UUID.fromString(each.getString("persona")), each.getString("stage")),
                        readPromise(each));
            }
            Map<String, Promise> others = new LinkedHashMap<>();
            objects(draft, "others").forEach(each -> others.put(each.getString("criterion"), readPromise(each)));
            return new Draft(promises, others, readPrice(draft), readFiles(draft));
        }
    }

    private static Promise readPromise(JsonObject text) {
        var measure = text.getJsonObject("measure");
        return new Promise(
                text.getString("words"),
                measure == null
                        ? null
                        : new Measure(
                                measure.getString("name"),
                                KpiKind.valueOf(measure.getString("kind")),
                                Direction.valueOf(measure.getString("direction")),
                                new BigDecimal(measure.getString("target")),
                                measure.getString("unit"),
                                new BigDecimal(measure.getString("floor")),
                                measure.getString("consequence")));
    }

    private static @Nullable PriceSheet readPrice(JsonObject draft) {
        if (!draft.containsKey("price")) {
            return null;
        }
        var lines = new ArrayList<PriceSheet.Line>();
        for (var line : objects(draft, "price")) {
            var years = line.getJsonArray("years").getValuesAs(JsonString.class).stream()
                    .map(year -> Euro.valueOf(year.getString()))
                    .toList();
            lines.add(new PriceSheet.Line(line.getString("name"), years));
        }
        return new PriceSheet(lines);
    }

    private static List<KeptFile> readFiles(JsonObject draft) {
        var files = new ArrayList<KeptFile>();
        for (var file : objects(draft, "files")) {
            var document = new BidDocument(
                    UUID.fromString(file.getString("key")),
                    Envelope.valueOf(file.getString("envelope")),
                    file.getString("name"),
                    file.getJsonNumber("bytes").longValueExact(),
                    file.getString("sha256"));
            var key = SealKey.of(Base64.getDecoder().decode(file.getString("opens")));
            files.add(new KeptFile(document, key, file.getInt("pieces"), file.getString("seals")));
        }
        return files;
    }

    private static List<JsonObject> objects(JsonObject text, String name) {
        return text.getJsonArray(name).stream().map(JsonValue::asJsonObject).toList();
    }
}
