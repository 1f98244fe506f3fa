package nl.uitkomst.reporting.kpi;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.reporting.submission.PlainSheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A catalogue as a CSV file with one KPI a row, that a Dutch Excel opens by itself. Columns are known by their names, in any order. */
public final class CatalogueCsv {

    /** The columns, in the order in which they are written. */
    public static final List<String> COLUMNS = List.of(
            "code",
            "naam",
            "korteNaam",
            "definitie",
            "resultaatgebied",
            "soort",
            "meting",
            "teller",
            "noemer",
            "eenheid",
            "decimalen",
            "bron",
            "richting",
            "aard",
            "doorWie",
            "belang",
            "bandbreedte",
            "bandbreedteSoort",
            "gewicht",
            "dekkingspercentage",
            "basisjaar",
            "basis");

    private static final List<String> NEEDED =
            List.of("code", "naam", "definitie", "resultaatgebied", "soort", "teller", "bron", "richting");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    static final int MOST_ROWS = 500;

    /**
     * @param line in the file, from 1
     * @param cells by the name of their column; what is empty is left out
     */
    public record Row(long line, Map<String, String> cells) {}

    /**
     * @param key below {@code kpi.file}
     * @param found what stands there
     */
    public record Problem(long line, String key, String found) {}

    public record Reading(List<Row> rows, List<Problem> problems) {}

    private CatalogueCsv() {}

    public static byte[] write(List<Map<String, String>> rows) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(row -> csv.writeRecord(COLUMNS.stream()
                    .map(column -> safe(row.getOrDefault(column, "")))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the catalogue", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Of a CSV file, or of a workbook with the same columns. */
    public static Reading read(byte[] content) {
        if (PlainSheet.canBe(content)) {
            return CatalogueSheet.read(content);
        }
        var rows = new ArrayList<Row>();
        var problems = new ArrayList<Problem>();
        var text = text(content);
        var heading = text.lines().findFirst().orElse("");
        var separator = heading.chars().filter(c -> c == ';').count()
                        >= heading.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            for (var row : csv) {
                if (rows.isEmpty() && !headings(row.getHeader(), problems)) {
                    return new Reading(List.of(), problems);
                }
                if (rows.size() >= MOST_ROWS) {
                    problems.add(new Problem(row.getStartingLineNumber(), "rows", String.valueOf(MOST_ROWS)));
                    break;
                }
                rows.add(row(row.getStartingLineNumber(), row.getFieldsAsMap()));
            }
        } catch (CsvParseException | IOException | IllegalArgumentException notCsv) {
            problems.add(new Problem(1, "csv", ""));
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(1, "empty", ""));
        }
        return new Reading(List.copyOf(rows), List.copyOf(problems));
    }

    static boolean headings(List<String> header, List<Problem> problems) {
        var found = header.stream().map(String::strip).toList();
        found.stream()
                .filter(name -> !name.isEmpty() && COLUMNS.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> problems.add(new Problem(1, "unknown", name)));
        NEEDED.stream()
                .filter(name -> found.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> problems.add(new Problem(1, "heading", name)));
        return problems.isEmpty();
    }

    static Row row(long line, Map<String, String> fields) {
        var cells = new HashMap<String, String>();
        fields.forEach((heading, value) -> COLUMNS.stream()
                .filter(heading.strip()::equalsIgnoreCase)
                .forEach(column -> {
                    if (!value.isBlank()) {
                        cells.put(column, value.strip().replaceFirst("^'(?=[=+\\-@])", ""));
                    }
                }));
        return new Row(line, cells);
    }

    /** In UTF-8, or else as Excel writes it on Windows. */
    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
