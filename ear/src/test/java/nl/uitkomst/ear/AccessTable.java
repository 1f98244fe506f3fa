package nl.uitkomst.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who gets which answer where, as written down in {@code access.txt}. */
record AccessTable(Map<String, String> variables, List<String> visitors, Map<String, List<String>> answers) {
    private static final String FILE = "access.txt";
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    static AccessTable read() {
        return read(text(FILE));
    }

    /**
     * A table with a part for every phase, each under its name in brackets. What is not said of a phase is answered as in the usual one, which comes first.
     */
    static Map<String, AccessTable> byPhase(String file, String usual) {
        var tables = new LinkedHashMap<String, AccessTable>();
        var parts = text(file).split("(?m)^\\[");
        for (var i = 1; i < parts.length; i++) {
            var end = parts[i].indexOf(']');
            tables.put(parts[i].substring(0, end), read(parts[0] + parts[i].substring(end + 1)));
        }
        var most = tables.get(usual).answers();
        tables.values().forEach(table -> most.forEach(table.answers()::putIfAbsent));
        return tables;
    }

    private static AccessTable read(String text) {
        var variables = new TreeMap<String, String>();
        var answers = new LinkedHashMap<String, List<String>>();
        var visitors = List.<String>of();
        for (var line :
                text.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList()) {
            if (line.startsWith("{")) {
                var parts = line.split(" = ");
                variables.put(parts[0].strip(), parts[1].strip());
                continue;
            }
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (visitors.isEmpty()) {
                visitors = cells.subList(1, cells.size());
            } else {
                answers.put(cells.get(0).replaceAll(" +", " "), cells.subList(1, cells.size()));
            }
        }
        return new AccessTable(variables, visitors, answers);
    }

    /** The address with something for each of its variable parts; what the table does not name is something that does not exist. */
    String filled(String address) {
        var filled = address;
        for (var variable : variables.entrySet()) {
            filled = filled.replace(variable.getKey(), variable.getValue());
        }
        return filled.replaceAll("\\{\\w+}", NOTHING);
    }

    String answer(String endpoint, String visitor) {
        var row = answers.getOrDefault(endpoint, List.of());
        var column = visitors.indexOf(visitor);
        return column < row.size() ? row.get(column) : "?";
    }

    private static String text(String name) {
        try (var file = AccessTable.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
