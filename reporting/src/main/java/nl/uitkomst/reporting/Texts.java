package nl.uitkomst.reporting;

import nl.uitkomst.domain.shared.Euro;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The words of screens and files in one language. A key is {@code <feature>.<rest>}; its words stand in the bundle of that
 * feature, in UTF-8, and an apostrophe in them is just an apostrophe. A key without words is shown between ⟦ and ⟧.
 *
 * <p>Whole numbers are written with a thousands mark: pass a year or an identifier as text.
 */
public final class Texts {
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final List<String> PLACES = List.of("reporting", "web");
    private static final Map<String, Texts> LANGUAGES = Map.of("nl", new Texts(DUTCH), "en", new Texts(ENGLISH));

    private final Locale locale;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;
    private final Map<String, Map<String, Words>> features = new ConcurrentHashMap<>();

    private Texts(Locale locale) {
        this.locale = locale;
        this.days = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.moments = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", locale);
    }

    /** English for any English locale, Dutch for every other. */
    public static Texts in(Locale locale) {
        return in(locale.getLanguage());
    }

    public static Texts in(String language) {
        return LANGUAGES.getOrDefault(language, LANGUAGES.get("nl"));
    }

    public Locale locale() {
        return locale;
    }

    /** {@code nl} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    public boolean has(String key) {
        return feature(key).containsKey(key);
    }

    public String get(String key, Object... arguments) {
        var words = feature(key).get(key);
        if (words == null) {
            return "⟦" + key + "⟧";
        }
        return words.with(arguments, this::readable);
    }

    /** @param format of words with places for arguments; absent where the text is all there is */
    private record Words(String text, @Nullable MessageFormat format) {

        static Words of(String pattern, Locale locale) {
            var format = new MessageFormat(pattern.replace("'", "''"), locale);
            return format.getFormats().length == 0 ? new Words(pattern, null) : new Words(pattern, format);
        }

        String with(Object[] arguments, UnaryOperator<Object> readable) {
            if (format == null) {
                return text;
            }
            var readables = Stream.of(arguments).map(readable).toArray();
            synchronized (format) { // a MessageFormat is not safe for use by several threads at once
                return format.format(readables);
            }
        }
    }

    private Object readable(Object argument) {
        if (argument instanceof LocalDate date) {
            return days.format(date);
        }
        if (argument instanceof Instant moment) {
            return moments.format(moment.atZone(ZONE));
        }
        return argument instanceof Euro amount ? money(amount) : argument;
    }

    private String money(Euro amount) {
        var whole = amount.amount().stripTrailingZeros().scale() <= 0;
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(whole ? 0 : 2);
        return (locale.equals(DUTCH) ? "€\u00A0" : "€") + format.format(amount.amount());
    }

    private Map<String, Words> feature(String key) {
        var name = key.substring(0, Math.max(0, key.indexOf('.')));
        var feature = features.get(name);
        if (feature != null) {
            return feature;
        }
        return name.matches("[a-z]+") ? features.computeIfAbsent(name, this::read) : Map.of();
    }

    private Map<String, Words> read(String feature) {
        var words = new HashMap<String, Words>();
        for (var place : PLACES) {
            bundle("/nl/uitkomst/%s/%s/texts_%s.properties".formatted(place, feature, language()))
                    .forEach((key, pattern) -> words.put(key.toString(), Words.of(pattern.toString(), locale)));
        }
        return Map.copyOf(words);
    }

    private static Properties bundle(String resource) {
        var bundle = new Properties();
        try (var stream = Texts.class.getResourceAsStream(resource)) {
            if (stream != null) {
                bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
        return bundle;
    }
}
