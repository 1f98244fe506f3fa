package nl.uitkomst.web.audit;

import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class LogWordsTest {

    private static final Pattern ACTION = Pattern.compile(
            "\"((?:account|amendment|contract|dialogue|document|kpi|money|organisation|proposal|review|settlement|submission|tender|term)\\.[a-z-]+)\"");
    private static final Pattern REFUSAL = Pattern.compile("write\\(\"(access\\.[a-z-]+)\"\\)");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_act_that_is_written_in_the_trail_has_words(String language) throws IOException {
        var actions = Stream.concat(
                        found(Path.of("..", "domain", "src", "main", "java"), ACTION),
                        found(Path.of("src", "main", "java"), REFUSAL))
                .distinct()
                .toList();

        assertThat(actions).contains("submission.submit", "access.refuse-role");
        assertThat(actions)
                .allSatisfy(action -> assertThat(Texts.in(language).has("audit.action." + action))
                        .as(action)
                        .isTrue());
    }

    private static Stream<String> found(Path folder, Pattern pattern) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(LogWordsTest::text).toList().stream()
                    .flatMap(text -> matches(pattern, text).stream());
        }
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
