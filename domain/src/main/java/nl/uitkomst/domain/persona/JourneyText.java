package nl.uitkomst.domain.persona;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a journey as one text, to be fixed and read back as it was. */
final class JourneyText {

    private JourneyText() {}

    static String of(JourneyView journey) {
        return Json.createObjectBuilder()
                .add("title", journey.title())
                .add("about", journey.about())
                .add("across", axis(journey.axes().across()))
                .add("up", axis(journey.axes().up()))
                .add("stages", array(journey.stages(), JourneyText::stage))
                .add("personas", array(journey.personas(), JourneyText::persona))
                .add("cells", array(journey.cells(), JourneyText::cell))
                .add("research", array(journey.research(), JourneyText::inquiry))
                .build()
                .toString();
    }

    /** @param head what is not in the text */
    static JourneyView read(String text, JourneyViews.Head head) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var read = reader.readObject();
            return new JourneyView(
                    head.key(),
                    head.organisation(),
                    read.getString("title"),
                    read.getString("about"),
                    head.illustrative(),
                    new Axes(axis(read.getJsonObject("across")), axis(read.getJsonObject("up"))),
                    list(read, "stages", one -> new Stage(one.getString("key"), one.getString("name"))),
                    list(read, "personas", JourneyText::persona),
                    list(read, "cells", JourneyText::cell),
                    list(read, "research", JourneyText::inquiry),
                    head.frozenAt(),
                    head.version());
        }
    }

    private static <T> JsonArrayBuilder array(Collection<T> all, Function<T, JsonObjectBuilder> text) {
        var array = Json.createArrayBuilder();
        all.forEach(one -> array.add(text.apply(one)));
        return array;
    }

    private static <T> List<T> list(JsonObject from, String name, Function<JsonObject, T> reading) {
        return from.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(reading)
                .toList();
    }

    private static JsonObjectBuilder axis(Axis axis) {
        return Json.createObjectBuilder()
                .add("key", axis.key())
                .add("name", axis.name())
                .add("low", axis.low())
                .add("high", axis.high());
    }

    private static Axis axis(JsonObject read) {
        return new Axis(read.getString("key"), read.getString("name"), read.getString("low"), read.getString("high"));
    }

    private static JsonObjectBuilder stage(Stage stage) {
        return Json.createObjectBuilder().add("key", stage.key()).add("name", stage.name());
    }

    private static JsonObjectBuilder persona(SeenPersona persona) {
        var scores = Json.createObjectBuilder();
        new TreeMap<>(persona.scores()).forEach(scores::add);
        var written = Json.createObjectBuilder()
                .add("key", persona.key().toString())
                .add("name", persona.name())
                .add("quote", persona.quote())
                .add("about", persona.about())
                .add("needs", persona.needs())
                .add("alt", persona.picture().alt())
                .add("scores", scores)
                .add("illustrative", persona.illustrative())
                .add("version", persona.version());
        persona.picture().drawn().ifPresent(figure -> written.add("figure", figure.name()));
        persona.picture().sent().ifPresent(picture -> written.add("picture", picture.toString()));
        return written;
    }

    private static SeenPersona persona(JsonObject read) {
        return new SeenPersona(
                UUID.fromString(read.getString("key")),
                read.getString("name"),
                read.getString("quote"),
                read.getString("about"),
                read.getString("needs"),
                picture(read),
                scores(read.getJsonObject("scores")),
                read.getBoolean("illustrative"),
                read.getJsonNumber("version").longValue());
    }

    private static Picture picture(JsonObject read) {
        var figure = read.getString("figure", null);
        var sent = read.getString("picture", null);
        return new Picture(
                figure == null ? null : Figure.valueOf(figure),
                sent == null ? null : UUID.fromString(sent),
                read.getString("alt"));
    }

    private static Map<String, Integer> scores(JsonObject read) {
        return read.keySet().stream().collect(Collectors.toUnmodifiableMap(axis -> axis, read::getInt));
    }

    private static JsonObjectBuilder cell(Cell cell) {
        var written = Json.createObjectBuilder()
                .add("persona", cell.spot().persona().toString())
                .add("stage", cell.spot().stage())
                .add("does", cell.does())
                .add("feels", cell.feels())
                .add("needs", cell.needs());
        cell.keyMoment().ifPresent(moment -> written.add("moment", moment));
        return written;
    }

    private static Cell cell(JsonObject read) {
        return new Cell(
                new Spot(UUID.fromString(read.getString("persona")), read.getString("stage")),
                read.getString("does"),
                read.getString("feels"),
                read.getString("needs"),
                read.getString("moment", null));
    }

    private static JsonObjectBuilder inquiry(HeldInquiry held) {
        var inquiry = held.inquiry();
        var written = Json.createObjectBuilder()
                .add("number", held.number())
                .add("kind", inquiry.kind().name())
                .add("answered", inquiry.answered())
                .add("from", inquiry.from().toString())
                .add("until", inquiry.until().toString())
                .add("source", inquiry.source())
                .add("findings", inquiry.findings());
        inquiry.howManyAsked().ifPresent(asked -> written.add("asked", asked));
        return written;
    }

    private static HeldInquiry inquiry(JsonObject read) {
        return new HeldInquiry(
                read.getInt("number"),
                new Inquiry(
                        Inquiry.Kind.valueOf(read.getString("kind")),
                        read.containsKey("asked") ? (Integer) read.getInt("asked") : null,
                        read.getInt("answered"),
                        LocalDate.parse(read.getString("from")),
                        LocalDate.parse(read.getString("until")),
                        read.getString("source"),
                        read.getString("findings")));
    }
}
