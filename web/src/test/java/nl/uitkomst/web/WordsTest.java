package nl.uitkomst.web;

import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {
    private static final List<Path> BUNDLES =
            List.of(Path.of("src/main/resources"), Path.of("../reporting/src/main/resources"));
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/jte"), Path.of("src/main/java"), Path.of("../reporting/src/main/java"));
    private static final Pattern KEY =
            Pattern.compile("(?:[tT]exts?(?:\\(\\))?\\.get|\\.text)\\(\\s*\"([a-z]+\\.[\\w.-]+)\"\\s*[,)]");

    @Test
    void every_dutch_word_has_an_english_one_and_the_other_way_round() {
        for (var dutch : files(BUNDLES, "texts_nl.properties")) {
            var english = dutch.resolveSibling("texts_en.properties");

            assertThat(keys(english)).as(english.toString()).isEqualTo(keys(dutch));
        }
    }

    @Test
    void every_key_stands_under_its_own_feature() {
        for (var bundle : files(BUNDLES, "texts_nl.properties")) {
            var feature = bundle.getParent().getFileName().toString();

            assertThat(keys(bundle)).as(bundle.toString()).allMatch(key -> key.startsWith(feature + "."));
        }
    }

    @Test
    void every_key_that_is_asked_for_by_name_has_words() {
        var texts = Texts.in("nl");

        for (var source : files(SOURCES, "")) {
            assertThat(asked(source)).as(source.toString()).allMatch(texts::has);
        }
    }

    private static List<String> asked(Path source) {
        try {
            return KEY.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> files(List<Path> places, String suffix) {
        return places.stream()
                .flatMap(WordsTest::below)
                .filter(file -> file.toString().endsWith(suffix))
                .toList();
    }

    private static Stream<Path> below(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
