package nl.uitkomst.domain.sample;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text file of a case: sections with their name in square brackets, in each {@code key = value} or rows of cells between bars; # tells the reader something. In a
 * case that is told from a day on, {@code {-5}} stands for the day five working days before it and {@code {+5}} for that five after it.
 */
final class CaseFile {

    private static final Pattern WORKING_DAYS = Pattern.compile("\\{([+-]\\d+)}");

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, List<Row>> split = new LinkedHashMap<>();
    private List<String> open = new ArrayList<>();

    private CaseFile() {}

    static CaseFile read(String name) {
        return read(name, UnaryOperator.identity());
    }

    static CaseFile read(String name, LocalDate toldFrom) {
        return read(name, line -> WORKING_DAYS.matcher(line).replaceAll(days -> day(toldFrom, days)));
    }

    private static String day(LocalDate from, MatchResult days) {
        return Act.workingDays(from, Integer.parseInt(days.group(1))).toString();
    }

    private static CaseFile read(String name, UnaryOperator<String> days) {
        var stream = CaseFile.class.getResourceAsStream(name + ".txt");
        if (stream == null) {
            throw new IllegalStateException("The case is not there: " + name);
        }
        var file = new CaseFile();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(days)
                    .forEach(file::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            open = sections.computeIfAbsent(line.substring(1, line.indexOf(']')), name -> new ArrayList<>());
        } else {
            open.add(line.strip());
        }
    }

    Set<String> sections() {
        return sections.keySet();
    }

    List<Row> rows(String section) {
        return split.computeIfAbsent(
                section,
                name -> sections.getOrDefault(name, List.of()).stream()
                        .map(line -> new Row(Stream.of(line.split("\\|", -1))
                                .map(String::strip)
                                .toList()))
                        .toList());
    }

    /** The rows whose first cell is this. */
    List<Row> rows(String section, String first) {
        return rows(section).stream().filter(row -> row.text(0).equals(first)).toList();
    }

    boolean has(String section, String key) {
        return value(section, key) != null;
    }

    String get(String section, String key) {
        var value = value(section, key);
        if (value == null) {
            throw new IllegalStateException("There is no " + key + " in " + section);
        }
        return value;
    }

    String get(String section, String key, String otherwise) {
        var value = value(section, key);
        return value == null ? otherwise : value;
    }

    LocalDate day(String section, String key) {
        return LocalDate.parse(get(section, key));
    }

    /** A value that lists several, between commas followed by a space; nothing when it is not there. */
    List<String> list(String section, String key) {
        return listed(get(section, key, ""), ",\\s+");
    }

    static List<String> listed(String text, String between) {
        return Stream.of(text.split(between)).filter(part -> !part.isBlank()).toList();
    }

    private @Nullable String value(String section, String key) {
        for (var line : sections.getOrDefault(section, List.of())) {
            var sign = line.indexOf('=');
            if (sign > 0 && line.substring(0, sign).strip().equals(key)) {
                return line.substring(sign + 1).strip();
            }
        }
        return null;
    }

    /** Cells of one line; a cell that is not there is empty. */
    record Row(List<String> cells) {
        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean has(int column) {
            return !text(column).isEmpty();
        }

        LocalDate day(int column) {
            return LocalDate.parse(text(column));
        }
    }
}
