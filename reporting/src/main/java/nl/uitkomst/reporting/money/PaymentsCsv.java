package nl.uitkomst.reporting.money;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import nl.uitkomst.domain.money.Payment;
import nl.uitkomst.domain.money.PaymentLine;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Payments as a financial administration exports them: a CSV file with columns known by their names, in any order. Dates and amounts are read strictly,
 * and everything that is wrong is said at once.
 */
public final class PaymentsCsv {

    /** The columns; the first three must be there. */
    public enum Column {
        DATE("datum"),
        AMOUNT("bedrag"),
        REFERENCE("kenmerk"),
        DESCRIPTION("omschrijving"),
        YEAR("contractjaar"),
        KIND("soort");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    /**
     * What was read.
     *
     * @param rows those that could be, each with the number of its line in the file
     */
    public record Reading(List<Row> rows, List<Problem> problems) {

        public List<PaymentLine> lines() {
            return rows.stream().map(Row::payment).toList();
        }
    }

    public record Row(long line, PaymentLine payment) {}

    /**
     * @param line in the file, from 1
     * @param key below {@code money.csv}
     * @param found what stands there; empty when it is not to be repeated
     */
    public record Problem(long line, String column, String key, String found) {}

    private static final int MOST_ROWS = 5000;
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final ToIntFunction<LocalDate> yearOf;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private StrictAmount.@Nullable Notation notation;

    private PaymentsCsv(ToIntFunction<LocalDate> yearOf) {
        this.yearOf = yearOf;
    }

    /** @param yearOf the contract year in which a day falls, for rows that name none */
    public static Reading read(byte[] content, ToIntFunction<LocalDate> yearOf) {
        var reader = new PaymentsCsv(yearOf);
        reader.read(text(content));
        return new Reading(List.copyOf(reader.rows), List.copyOf(reader.problems));
    }

    private void read(String text) {
        var separator = separator(text);
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
            var any = false;
            for (var row : csv) {
                if (!any && !headingsAreThere(row)) {
                    return;
                }
                any = true;
                if (rows.size() >= MOST_ROWS) {
                    problem(row.getStartingLineNumber(), "", "rows", String.valueOf(MOST_ROWS));
                    return;
                }
                read(row);
            }
            if (!any) {
                problem(1, "", "empty", "");
            }
        } catch (CsvParseException | IOException | IllegalArgumentException notCsv) {
            problem(1, "", "csv", "");
        }
    }

    private boolean headingsAreThere(NamedCsvRecord row) {
        var missing = Stream.of(Column.DATE, Column.AMOUNT, Column.REFERENCE)
                .map(Column::heading)
                .filter(heading -> row.getHeader().stream()
                        .noneMatch(known -> known.strip().equalsIgnoreCase(heading)))
                .toList();
        missing.forEach(heading -> problem(1, heading, "heading", heading));
        return missing.isEmpty();
    }

    private void read(NamedCsvRecord row) {
        var line = row.getStartingLineNumber();
        var date = date(line, field(row, Column.DATE));
        var amount = amount(line, field(row, Column.AMOUNT));
        var kind = kind(line, field(row, Column.KIND));
        var year = year(line, field(row, Column.YEAR), date);
        if (date.isPresent() && amount.amount() != null && kind.isPresent() && year.isPresent()) {
            rows.add(new Row(
                    line,
                    new PaymentLine(
                            field(row, Column.REFERENCE),
                            kind.get(),
                            year.get(),
                            date.get(),
                            amount.amount(),
                            field(row, Column.DESCRIPTION))));
        }
    }

    private Optional<LocalDate> date(long line, String text) {
        try {
            return Optional.of(
                    text.indexOf('-') == 4 ? LocalDate.parse(text) : LocalDate.parse(text.replace('/', '-'), DUTCH));
        } catch (DateTimeException notADay) {
            problem(line, Column.DATE.heading(), text.isEmpty() ? "missing" : "date", text);
            return Optional.empty();
        }
    }

    /** A file is written in one notation; the other halfway is a sign that something went wrong in making it. */
    private StrictAmount amount(long line, String text) {
        var read = StrictAmount.of(text);
        var here = read.notation();
        if (!read.fault().isEmpty()) {
            problem(line, Column.AMOUNT.heading(), read.fault(), text);
        } else if (here != null && notation != null && here != notation) {
            problem(line, Column.AMOUNT.heading(), "mixed", text);
        } else if (here != null) {
            notation = here;
        }
        return read;
    }

    private Optional<Payment.Kind> kind(long line, String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "", "termijn":
                return Optional.of(Payment.Kind.INSTALMENT);
            case "afrekening":
                return Optional.of(Payment.Kind.SETTLEMENT);
            default:
                problem(line, Column.KIND.heading(), "kind", text);
                return Optional.empty();
        }
    }

    private Optional<Integer> year(long line, String text, Optional<LocalDate> date) {
        if (text.isEmpty()) {
            return date.map(yearOf::applyAsInt);
        }
        if (text.matches("\\d{4}")) {
            return Optional.of(Integer.valueOf(text));
        }
        problem(line, Column.YEAR.heading(), "year", text);
        return Optional.empty();
    }

    private void problem(long line, String column, String key, String found) {
        problems.add(new Problem(line, column, key, found.length() > 60 ? found.substring(0, 60) + "…" : found));
    }

    private static String field(NamedCsvRecord row, Column column) {
        return row.getHeader().stream()
                .filter(heading -> heading.strip().equalsIgnoreCase(column.heading()))
                .findFirst()
                .flatMap(row::findField)
                .orElse("")
                .strip();
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .filter(one -> first.indexOf(one) >= 0)
                .findFirst()
                .orElse(';');
    }

    /** UTF-8, or what older administrations write. */
    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
