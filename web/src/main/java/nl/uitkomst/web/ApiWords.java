package nl.uitkomst.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The words by which the API names, in what it sends and in what it reads, what can only be one of a few things. They are written in
 * {@code api-words.properties}.
 */
public final class ApiWords {

    private static final String FILE = "api-words.properties";
    private static final String DOMAIN = "nl.uitkomst.domain.";
    private static final Map<Enum<?>, String> WORDS = words();

    private ApiWords() {}

    private static Map<Enum<?>, String> words() {
        var words = new LinkedHashMap<Enum<?>, String>();
        for (var line : file().entrySet()) {
            var values = constants(line.getKey().toString());
            for (var pair : line.getValue().toString().split(", ")) {
                var parts = pair.split(" ");
                words.put(values.get(parts[0]), parts[1]);
            }
        }
        return words;
    }

    private static Properties file() {
        try (var file = ApiWords.class.getResourceAsStream(FILE)) {
            var lines = new Properties();
            lines.load(file);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Enum<?>> constants(String kind) {
        try {
            var constants = new LinkedHashMap<String, Enum<?>>();
            for (var value : Class.forName(DOMAIN + kind).getEnumConstants()) {
                constants.put(((Enum<?>) value).name(), (Enum<?>) value);
            }
            return constants;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(FILE + " names " + kind + ", which is not there", e);
        }
    }

    static Map<Enum<?>, String> all() {
        return WORDS;
    }

    public static String of(Enum<?> value) {
        var word = WORDS.get(value);
        if (word == null) {
            throw new IllegalArgumentException("The API has no word for " + value);
        }
        return word;
    }

    /** The values of this kind by their words. */
    public static <E extends Enum<E>> Map<String, E> values(Class<E> kind) {
        var values = new LinkedHashMap<String, E>();
        for (var value : kind.getEnumConstants()) {
            values.put(of(value), value);
        }
        return values;
    }
}
