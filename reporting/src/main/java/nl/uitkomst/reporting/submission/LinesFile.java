package nl.uitkomst.reporting.submission;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.kpi.KpiCode;
import nl.uitkomst.domain.submission.Entry;
import nl.uitkomst.domain.submission.FilledLine;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Line;
import nl.uitkomst.domain.submission.LineKey;
import nl.uitkomst.domain.submission.ReportForm;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lines of a report as a CSV file with semicolons, in Dutch numbers: what another system or a spreadsheet can fill and send back. Columns are known by
 * their names, in any order.
 */
public final class LinesFile {

    private static final List<String> COLUMNS =
            List.of("kpi", "organisatie", "naam", "cijfer1", "cijfer2", "nietGeleverdOmdat", "versie");

    private LinesFile() {}

    /**
     * What was read.
     *
     * @param problems what is not even a line, each with the number of its row
     */
    public record Reading(List<FilledLine> lines, List<Finding> findings, List<Problem> problems) {}

    /** A row that cannot be read. */
    public record Problem(long row, String key, String found) {}

    public static String write(ReportForm form, Map<Long, UUID> organisations) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS);
            form.lines().forEach(line -> csv.writeRecord(row(line, organisations)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(Line line, Map<Long, UUID> organisations) {
        var entered = line.entered();
        return List.of(
                line.key().kpi().text(),
                String.valueOf(organisations.get(line.key().organisation())),
                safe(line.organisationName()),
                EntryText.typed(line.current(), LineField.FIRST),
                EntryText.typed(line.current(), LineField.SECOND),
                safe(EntryText.typed(line.current(), LineField.REASON)),
                entered == null ? "0" : String.valueOf(entered.version()));
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    public static Reading read(String text, ReportForm form, Map<UUID, Long> organisations) {
        var lines = new ArrayList<FilledLine>();
        var findings = new ArrayList<Finding>();
        var problems = new ArrayList<Problem>();
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            for (var row : csv) {
                read(row, form, organisations, lines, findings, problems);
            }
        } catch (CsvParseException | IOException notCsv) {
            problems.add(new Problem(1, "csv", ""));
        }
        return new Reading(lines, findings, problems);
    }

    private static void read(
            NamedCsvRecord row,
            ReportForm form,
            Map<UUID, Long> organisations,
            List<FilledLine> lines,
            List<Finding> findings,
            List<Problem> problems) {
        var key = key(row, organisations);
        if (key == null) {
            problems.add(new Problem(
                    row.getStartingLineNumber(), "line", field(row, "kpi") + " " + field(row, "organisatie")));
            return;
        }
        var line = form.line(key);
        if (line == null) {
            lines.add(new FilledLine(
                    key, new Entry.NotDelivered("-"), null)); // the checks say why it does not belong here
            return;
        }
        lines.add(filled(row, line, findings));
    }

    private static FilledLine filled(NamedCsvRecord row, Line line, List<Finding> findings) {
        var first = field(row, "cijfer1");
        var second = field(row, "cijfer2");
        var reason = field(row, "nietGeleverdOmdat");
        var version = field(row, "versie");
        var seen = version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
        if (first.isBlank() && second.isBlank() && reason.isBlank()) {
            return new FilledLine(line.key(), null, seen);
        }
        var answer = LineAnswer.of(line.kpi().kind(), Raw.typed(first), Raw.typed(second), Raw.typed(reason));
        answer.faults().forEach(fault -> findings.add(new Finding(fault.code(), null, line.key(), fault.details())));
        return new FilledLine(line.key(), answer.entry(), seen);
    }

    private static @Nullable LineKey key(NamedCsvRecord row, Map<UUID, Long> organisations) {
        try {
            var organisation = organisations.get(UUID.fromString(field(row, "organisatie")));
            return organisation == null ? null : new LineKey(new KpiCode(field(row, "kpi")), organisation);
        } catch (IllegalArgumentException neither) {
            return null;
        }
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("").strip();
    }
}
