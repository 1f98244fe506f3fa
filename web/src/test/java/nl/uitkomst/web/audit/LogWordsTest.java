package nl.uitkomst.web.audit;

import nl.uitkomst.reporting.Texts;
import org.junit.jupiter.api.Test;
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
    private static final Pattern DETAIL = Pattern.compile(
            "(?:desk|trail|audit)\\.(?:written|record|recordRefusal|refused)\\([^;]*?Map\\.of\\(\\s*\"([a-zA-Z0-9]+)\"");
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

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_detail_that_is_written_in_the_trail_has_words(String language) throws IOException {
        var details = found(Path.of("..", "domain", "src", "main", "java"), DETAIL)
                .distinct()
                .toList();

        assertThat(details).contains("revision", "reason", "candidate");
        assertThat(details)
                .allSatisfy(detail -> assertThat(Texts.in(language).has("audit.detail." + detail))
                        .as(detail)
                        .isTrue());
    }

    @Test
    void details_are_told_in_words_with_codes_cut_short() {
        var told = new LogDetails(Texts.in("nl")).of("""
                        {"amount":"12500.00","candidate":"0fb2c1de-1111-4222-8333-444455556666","lastDay":"2026-11-23","maySign":"true","procedure":"OPEN",\
                        "said":"FOR","sha256":"3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b","title":"Plan, \\"nieuw\\"","why":""}""");

        assertThat(told.replace('\u00A0', ' '))
                .isEqualTo("bedrag: € 12.500,00, kandidaat: 0fb2c1de…, laatste dag: 23 november 2026, mag tekenen: ja, "
                        + "procedure: Openbare procedure, gezegd: voor, code: 3a7bd3e2…, titel: Plan, \"nieuw\"");
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
