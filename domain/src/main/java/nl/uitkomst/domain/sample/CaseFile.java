package nl.uitkomst.domain.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A text file of a case: sections with their name in square brackets, in each {@code key = value} or rows of cells between bars; # tells the reader something. */
final class CaseFile {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private CaseFile() {}

    static CaseFile read(String name) {
        var stream = CaseFile.class.getResourceAsStream(name + ".txt");
        if (stream == null) {
            throw new IllegalStateException("The case is not there: " + name);
        }
        var file = new CaseFile();
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(file::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void take(String line) {
        if (line.startsWith("[")) {
            sections.put(line.substring(1, line.indexOf(']')), new ArrayList<>());
        } else {
            var latest = List.copyOf(sections.values()).get(sections.size() - 1);
            latest.add(line.strip());
        }
    }

    Set<String> sections() {
        return sections.keySet();
    }

    List<Row> rows(String section) {
        return sections.getOrDefault(section, List.of()).stream()
                .map(line -> new Row(
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList()))
                .toList();
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

    /** A value that lists several, between commas followed by a space. */
    List<String> list(String section, String key) {
        return Stream.of(get(section, key).split(",\\s+"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private @org.jspecify.annotations.Nullable String value(String section, String key) {
        return sections.getOrDefault(section, List.of()).stream()
                .filter(line -> line.matches(key + "\\s*=.*"))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .findFirst()
                .orElse(null);
    }

    /** Cells of one line; a cell that is not there is empty. */
    record Row(List<String> cells) {
        String text(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
