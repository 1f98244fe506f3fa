package nl.uitkomst.domain.amendment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import nl.uitkomst.domain.shared.JsonText;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Changes as JSON, and back: records by the names of their parts, so that what a KPI is made of can grow without a word here. A part that was not known when
 * a change was written is absent when it is read.
 */
final class ChangeText {

    private static final String TYPE = "type";
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            LocalDate.class, LocalDate::parse,
            MonthDay.class, MonthDay::parse,
            UUID.class, UUID::fromString,
            Integer.class, Integer::valueOf);

    private ChangeText() {}

    static String write(Change change) {
        return value(change, Change.class).toString();
    }

    static Change read(String text) {
        try (var reader = JsonText.reader(text)) {
            return (Change) read(reader.readObject(), Change.class);
        }
    }

    private static JsonValue value(@Nullable Object value, Type declared) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Record written) {
            return object(written, declared);
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Collection<?> all) {
            var array = Json.createArrayBuilder();
            all.forEach(one -> array.add(value(one, argument(declared, 0))));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((key, one) -> object.add(key.toString(), value(one, argument(declared, 1))));
            return object.build();
        }
        return Json.createValue(value instanceof Enum<?> one ? one.name() : value.toString());
    }

    private static JsonObject object(Record written, Type declared) {
        var object = Json.createObjectBuilder();
        if (declared instanceof Class<?> type && type.isSealed()) {
            object.add(TYPE, written.getClass().getSimpleName());
        }
        for (var part : written.getClass().getRecordComponents()) {
            object.add(part.getName(), value(partOf(written, part), part.getGenericType()));
        }
        return object.build();
    }

    private static @Nullable Object partOf(Record written, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(written);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(written.getClass().getName(), e);
        }
    }

    private static @Nullable Object read(@Nullable JsonValue json, Type type) {
        if (json == null || json == JsonValue.NULL) {
            return type == int.class || type == long.class ? (Object) 0 : type == boolean.class ? false : null;
        }
        var raw = (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
        if (json instanceof JsonArray array) {
            var all = new ArrayList<Object>();
            array.forEach(one -> all.add(read(one, argument(type, 0))));
            return Set.class.isAssignableFrom(raw) ? Set.copyOf(all) : all;
        }
        if (json instanceof JsonObject object) {
            return Map.class.isAssignableFrom(raw) ? map(object, type, raw) : record(object, raw);
        }
        return plain(json, raw);
    }

    private static Map<Object, Object> map(JsonObject object, Type type, Class<?> raw) {
        Map<Object, Object> map = raw == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
        object.forEach((key, one) ->
                map.put(plain(Json.createValue(key), (Class<?>) argument(type, 0)), read(one, argument(type, 1))));
        return map;
    }

    private static Object record(JsonObject object, Class<?> declared) {
        var type = declared.isSealed() ? permitted(declared, object.getString(TYPE)) : declared;
        var parts = type.getRecordComponents();
        var values = Stream.of(parts)
                .map(part -> read(object.get(part.getName()), part.getGenericType()))
                .toArray();
        try {
            return constructor(type, parts).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("No longer to be read: " + object, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) throws NoSuchMethodException {
        var constructor = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor;
    }

    private static Class<?> permitted(Class<?> sealed, String name) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(one -> one.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Unknown " + sealed.getSimpleName() + " " + name));
    }

    private static Object plain(JsonValue json, Class<?> type) {
        if (json instanceof JsonNumber number) {
            return type == int.class || type == Integer.class
                    ? (Object) number.intValue()
                    : type == long.class || type == Long.class ? (Object) number.longValue() : number.bigDecimalValue();
        }
        if (json == JsonValue.TRUE || json == JsonValue.FALSE) {
            return json == JsonValue.TRUE;
        }
        var text = ((JsonString) json).getString();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).stream()
                    .filter(one -> ((Enum<?>) one).name().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
        return READERS.containsKey(type) ? READERS.get(type).apply(text) : text;
    }

    private static Type argument(Type type, int place) {
        return ((ParameterizedType) type).getActualTypeArguments()[place];
    }
}
