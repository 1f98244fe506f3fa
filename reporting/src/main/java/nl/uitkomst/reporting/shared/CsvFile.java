package nl.uitkomst.reporting.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.reporting.Texts;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file that an Excel in the language of the reader opens by itself. */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    public static byte[] of(List<String> columns, List<List<String>> rows, Texts texts) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = isDutch(texts) ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** So that no spreadsheet takes what someone typed for a formula. */
    public static String typed(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Without marks of thousands, and with the sign of decimals that a spreadsheet in this language knows. */
    public static String number(BigDecimal number, Texts texts) {
        var plain = number.toPlainString();
        return isDutch(texts) ? plain.replace('.', ',') : plain;
    }

    private static boolean isDutch(Texts texts) {
        return texts.language().equals("nl");
    }
}
