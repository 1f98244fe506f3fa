package nl.uitkomst.reporting.submission;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.submission.ReportForm;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cost in a report as a CSV file with semicolons, in Dutch numbers; what was written can be filled and sent back. */
public final class CostsFile {

    private static final List<String> COLUMNS =
            List.of("organisatie", "naam", "soort", "omschrijving", "bedrag", "versie");

    private CostsFile() {}

    /** @param readable whether the amount is one; else there is none */
    public record Row(
            long line,
            String organisation,
            String category,
            @Nullable BigDecimal amount,
            @Nullable Long version,
            boolean readable) {}

    public static String write(ReportForm form, Map<Long, UUID> organisations) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(COLUMNS);
            form.costs()
                    .forEach(cost -> csv.writeRecord(List.of(
                            String.valueOf(organisations.get(cost.key().organisation())),
                            safe(cost.organisationName()),
                            cost.key().category(),
                            safe(cost.category().name()),
                            cost.current() == null
                                    ? ""
                                    : cost.current().toString().replace('.', ','),
                            cost.entered() == null
                                    ? "0"
                                    : String.valueOf(cost.entered().version()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What cannot be read at all is one row that is not readable. */
    public static List<Row> read(String text) {
        var rows = new ArrayList<Row>();
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            for (var record : csv) {
                var amount = record.findField("bedrag").orElse("").strip();
                var version = record.findField("versie").orElse("").strip();
                var read = StrictNumber.of(amount) instanceof StrictNumber.Read number ? number.value() : null;
                rows.add(new Row(
                        record.getStartingLineNumber(),
                        record.findField("organisatie").orElse("").strip(),
                        record.findField("soort").orElse("").strip(),
                        read,
                        version.matches("\\d{1,18}") ? Long.valueOf(version) : null,
                        amount.isEmpty() || read != null));
            }
        } catch (CsvParseException | IOException notCsv) {
            rows.add(new Row(1, "", "", null, null, false));
        }
        return rows;
    }

    private static String safe(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }
}
