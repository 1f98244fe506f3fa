package nl.uitkomst.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.Response;
import nl.uitkomst.domain.shared.CleanText;
import nl.uitkomst.domain.shared.RuleBroken;
import nl.uitkomst.reporting.Texts;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What another system sent. It is read strictly, and every fault is gathered with the place where it stands. */
public final class JsonInput {

    private static final String UNREADABLE = "json";
    private static final int LONGEST_KEY = 36;

    private final JsonObject object;
    private final String pointer;
    private final Texts texts;
    private final List<Problem.Fault> faults;

    private JsonInput(JsonObject object, String pointer, Texts texts, List<Problem.Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.texts = texts;
        this.faults = faults;
    }

    /** An object of which only these fields are known; what is no object at all is a fault of the whole. */
    public static JsonInput of(String body, Texts texts, Set<String> known) {
        var faults = new ArrayList<Problem.Fault>();
        try (var reader = Json.createReader(new StringReader(body))) {
            var input = new JsonInput(reader.readObject(), "", texts, faults);
            input.refuseUnknown(known);
            return input;
        } catch (JsonException | IllegalStateException noObject) {
            faults.add(new Problem.Fault("#", UNREADABLE, texts.get("form.json")));
            return new JsonInput(JsonValue.EMPTY_JSON_OBJECT, "", texts, faults);
        }
    }

    /** For an act that needs nothing to be sent. */
    public static JsonInput nothing(Texts texts) {
        return new JsonInput(JsonValue.EMPTY_JSON_OBJECT, "", texts, new ArrayList<>());
    }

    private void refuseUnknown(Set<String> known) {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, "unknown", "form.json.unknown", name));
    }

    public boolean has(String name) {
        return object.containsKey(name) && !object.isNull(name);
    }

    /** A text that must be there; empty, with a fault, when it is not. */
    public String required(String name, int longest) {
        var text = optional(name, longest);
        if (text.isEmpty() && isWithout(name)) {
            fault(name, "required", "form.required");
        }
        return text;
    }

    public String optional(String name, int longest) {
        if (!has(name)) {
            return "";
        }
        if (!(object.get(name) instanceof JsonString text)) {
            fault(name, "type", "form.json.text");
            return "";
        }
        var value = CleanText.of(text.getString());
        if (value.length() > longest) {
            fault(name, "tooLong", "form.tooLong", longest, value.length());
        }
        return value;
    }

    private boolean isWithout(String name) {
        return !has(name) || object.get(name) instanceof JsonString;
    }

    /** What the text stands for. */
    public <T> Optional<T> value(String name, Function<String, T> reader, String key) {
        var text = required(name, Integer.MAX_VALUE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException notOfThatForm) {
            fault(name, "form", key, text);
            return Optional.empty();
        }
    }

    public Optional<UUID> key(String name) {
        return value(name, UUID::fromString, "form.choose");
    }

    /** The keys in an array; none when it is absent. */
    public List<UUID> keys(String name) {
        var keys = new ArrayList<UUID>();
        for (var text : texts(name, LONGEST_KEY)) {
            try {
                keys.add(UUID.fromString(text));
            } catch (IllegalArgumentException noKey) {
                fault(name, "form", "form.choose");
            }
        }
        return keys;
    }

    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        var values = ApiWords.values(kind);
        var text = required(name, Integer.MAX_VALUE);
        if (!text.isEmpty() && !values.containsKey(text)) {
            fault(name, "choice", "form.json.choice", String.join(", ", values.keySet()));
        }
        return Optional.ofNullable(values.get(text));
    }

    public Optional<LocalDate> date(String name) {
        return value(name, LocalDate::parse, "form.json.date");
    }

    public Optional<LocalDate> optionalDate(String name) {
        return has(name) ? date(name) : Optional.empty();
    }

    public Optional<Instant> moment(String name) {
        return value(name, Instant::parse, "form.json.moment");
    }

    public Optional<BigDecimal> number(String name, BigDecimal lowest, BigDecimal highest, int mostDecimals) {
        if (!has(name)) {
            fault(name, "required", "form.number.required");
            return Optional.empty();
        }
        return optionalNumber(name, lowest, highest, mostDecimals);
    }

    public Optional<BigDecimal> optionalNumber(String name, BigDecimal lowest, BigDecimal highest, int mostDecimals) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!(object.get(name) instanceof JsonNumber number)) {
            fault(name, "type", "form.json.number");
            return Optional.empty();
        }
        var value = number.bigDecimalValue();
        if (value.compareTo(lowest) < 0 || value.compareTo(highest) > 0) {
            fault(name, "range", "form.number.range", lowest.toPlainString(), highest.toPlainString());
            return Optional.empty();
        }
        if (value.stripTrailingZeros().scale() > mostDecimals) {
            fault(name, "decimals", mostDecimals == 0 ? "form.number.whole" : "form.number.decimals", mostDecimals);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    public Optional<Integer> whole(String name, int lowest, int highest) {
        return number(name, BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), 0)
                .map(BigDecimal::intValueExact);
    }

    /** The version that was read, to change it with; must be there. */
    public long version() {
        return number("versie", BigDecimal.ZERO, BigDecimal.valueOf(Long.MAX_VALUE), 0)
                .map(BigDecimal::longValueExact)
                .orElse(-1L);
    }

    /** The objects in an array, each with only these fields; none when it is absent. */
    public List<JsonInput> list(String name, Set<String> known) {
        if (!has(name)) {
            return List.of();
        }
        if (!(object.get(name) instanceof JsonArray array)) {
            fault(name, "type", "form.json.list");
            return List.of();
        }
        var parts = new ArrayList<JsonInput>();
        for (int i = 0; i < array.size(); i++) {
            var place = pointer + "/" + name + "/" + i;
            if (array.get(i) instanceof JsonObject one) {
                var part = new JsonInput(one, place, texts, faults);
                part.refuseUnknown(known);
                parts.add(part);
            } else {
                faults.add(new Problem.Fault("#" + place, "type", texts.get("form.json.object")));
            }
        }
        return parts;
    }

    /** The texts in an array; none when it is absent. */
    public List<String> texts(String name, int longest) {
        if (!has(name)) {
            return List.of();
        }
        if (!(object.get(name) instanceof JsonArray array)) {
            fault(name, "type", "form.json.list");
            return List.of();
        }
        var found = new ArrayList<String>();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonString text)) {
                fault(name + "/" + i, "type", "form.json.text");
            } else if (text.getString().length() > longest) {
                fault(
                        name + "/" + i,
                        "tooLong",
                        "form.tooLong",
                        longest,
                        text.getString().length());
            } else {
                found.add(text.getString());
            }
        }
        return found;
    }

    /** Whether it is so; not so when it is absent. */
    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        var value = object.get(name);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            fault(name, "type", "form.json.flag");
        }
        return value == JsonValue.TRUE;
    }

    /** An object within this one; empty when it is absent. */
    public Optional<JsonInput> object(String name, Set<String> known) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (!(object.get(name) instanceof JsonObject one)) {
            fault(name, "type", "form.json.object");
            return Optional.empty();
        }
        var part = new JsonInput(one, pointer + "/" + name, texts, faults);
        part.refuseUnknown(known);
        return Optional.of(part);
    }

    /** @param code for machines; the words that {@code key} leads to are for people */
    public void fault(String name, String code, String key, Object... arguments) {
        if (faults.stream().anyMatch(fault -> fault.code().equals(UNREADABLE))) {
            return; // nothing was read, so nothing can be said of its fields
        }
        var place = name.isEmpty() ? "#" + pointer : "#" + pointer + "/" + name;
        faults.add(new Problem.Fault(place, code, texts.get(key, arguments)));
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** In which faults are told. */
    public Texts words() {
        return texts;
    }

    /** All that is wrong, each with its place. */
    public List<Problem.Fault> faults() {
        return List.copyOf(faults);
    }

    /** The answer that names all faults. */
    public Response refused() {
        return answer(problem());
    }

    Problem problem() {
        return Problem.of(422, texts.get("form.json.refused", faults.size())).naming(faults);
    }

    /** The answer to what a rule of the trade forbids, at the field that it is about. */
    public Response refused(RuleBroken refusal, String name) {
        var words = texts.get(refusal.rule().key(), refusal.details().toArray());
        var place = name.isEmpty() ? "#" : "#/" + name;
        return answer(Problem.of(409, words)
                .naming(List.of(new Problem.Fault(place, refusal.rule().name(), words))));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
