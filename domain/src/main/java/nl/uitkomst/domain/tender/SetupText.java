package nl.uitkomst.domain.tender;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.tender.Criterion.Kind;
import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** A set-up as one text: what is kept of every version of it, with the same characters for the same set-up. */
final class SetupText {

    private SetupText() {}

    static String of(Setup setup) {
        return Json.createObjectBuilder()
                .add("targetGroups", array(setup.targetGroups(), SetupText::group))
                .add("lots", texts(setup.lots()))
                .add("requirements", requirements(setup))
                .add("personas", array(setup.personas(), SetupText::part))
                .add("stages", array(setup.stages(), SetupText::part))
                .add("criteria", array(setup.criteria(), SetupText::criterion))
                .add("scale", scale(setup.scale()))
                .add("price", price(setup.price()))
                .add("tie", setup.tie().name())
                .add("months", setup.months())
                .build()
                .toString();
    }

    /** As long as they are numbered by their place only in words, as they always were, so that an earlier text keeps its digest. */
    private static JsonArrayBuilder requirements(Setup setup) {
        return setup.required().equals(Subject.numbered(setup.requirements()))
                ? texts(setup.requirements())
                : array(
                        setup.required(),
                        one -> Json.createObjectBuilder().add("key", one.key()).add("words", one.words()));
    }

    private static List<Subject> readRequirements(JsonArray array) {
        var keyed = !array.isEmpty() && array.get(0).getValueType() == JsonValue.ValueType.OBJECT;
        return keyed
                ? array.getValuesAs(JsonObject.class).stream()
                        .map(one -> new Subject(one.getString("key"), one.getString("words")))
                        .toList()
                : Subject.numbered(texts(array));
    }

    private static JsonObjectBuilder group(TargetGroup group) {
        var object = Json.createObjectBuilder().add("name", group.name());
        return with(object, "starts", group.starts());
    }

    private static JsonObjectBuilder part(Part part) {
        return Json.createObjectBuilder().add("key", part.key()).add("name", part.name());
    }

    private static JsonObjectBuilder criterion(Criterion one) {
        var object = Json.createObjectBuilder()
                .add("key", one.key())
                .add("kind", one.kind().name())
                .add("name", one.name())
                .add("weight", one.weight().toPlainString());
        with(object, "persona", one.persona());
        with(object, "stage", one.stage());
        return with(object, "minimum", one.minimum());
    }

    private static JsonObjectBuilder scale(Scale scale) {
        var object = Json.createObjectBuilder();
        scale.descriptions().forEach((points, description) -> object.add(points.toString(), description));
        return object;
    }

    private static JsonObjectBuilder price(PriceTerms terms) {
        var object = Json.createObjectBuilder().add("formula", terms.formula().name());
        with(object, "low", terms.low());
        with(object, "high", terms.high());
        return with(object, "perPoint", terms.perPoint());
    }

    private static JsonObjectBuilder with(JsonObjectBuilder object, String name, @Nullable Object value) {
        return value == null ? object : object.add(name, value.toString());
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static <T> JsonArrayBuilder array(Collection<T> all, Function<T, JsonObjectBuilder> each) {
        var array = Json.createArrayBuilder();
        all.forEach(one -> array.add(each.apply(one)));
        return array;
    }

    static Setup read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            var object = reader.readObject();
            return new Setup(
                    read(object, "targetGroups", one -> new TargetGroup(one.getString("name"), day(one))),
                    texts(object.getJsonArray("lots")),
                    readRequirements(object.getJsonArray("requirements")),
                    read(object, "personas", SetupText::readPart),
                    read(object, "stages", SetupText::readPart),
                    read(object, "criteria", SetupText::readCriterion),
                    readScale(object.getJsonObject("scale")),
                    readPrice(object.getJsonObject("price")),
                    Tie.valueOf(object.getString("tie")),
                    object.getInt("months"));
        }
    }

    private static <T> List<T> read(JsonObject object, String name, Function<JsonObject, T> each) {
        return object.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each)
                .toList();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    private static Part readPart(JsonObject one) {
        return new Part(one.getString("key"), one.getString("name"));
    }

    private static Criterion readCriterion(JsonObject one) {
        var persona = text(one, "persona");
        var minimum = text(one, "minimum");
        return new Criterion(
                one.getString("key"),
                Kind.valueOf(one.getString("kind")),
                persona == null ? null : UUID.fromString(persona),
                text(one, "stage"),
                one.getString("name"),
                new BigDecimal(one.getString("weight")),
                minimum == null ? null : Integer.valueOf(minimum));
    }

    private static Scale readScale(JsonObject object) {
        var descriptions = new TreeMap<Integer, String>();
        object.keySet().forEach(points -> descriptions.put(Integer.valueOf(points), object.getString(points)));
        return new Scale(descriptions);
    }

    private static PriceTerms readPrice(JsonObject object) {
        return new PriceTerms(
                PriceFormula.valueOf(object.getString("formula")),
                amount(object, "low"),
                amount(object, "high"),
                amount(object, "perPoint"));
    }

    private static @Nullable Euro amount(JsonObject object, String name) {
        var text = text(object, name);
        return text == null ? null : Euro.valueOf(text);
    }

    private static @Nullable LocalDate day(JsonObject object) {
        var text = text(object, "starts");
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.getString(name, null);
    }
}
