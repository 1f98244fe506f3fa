package nl.uitkomst.reporting.award;

import de.siegmar.fastcsv.writer.CsvWriter;
import nl.uitkomst.domain.award.JourneyOutcome;
import nl.uitkomst.domain.award.JourneyOutcome.Kept;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.shared.Notation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What became of every promise, as CSV that a Dutch Excel opens by itself. */
public final class KeptJourneyFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("persona", "stage", "promise", "kpi", "figure", "target", "verdict", "consequence");

    private KeptJourneyFile() {}

    public static byte[] csv(JourneyOutcome outcome, Texts texts) {
        var out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        var separator = texts.language().equals("nl") ? ';' : ',';
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.get("award.file." + column))
                    .toList());
            outcome.promises()
                    .forEach(kept -> csv.writeRecord(row(outcome, kept, texts)
                            .map(KeptJourneyFile::harmless)
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the file", e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> row(JourneyOutcome outcome, Kept kept, Texts texts) {
        var notation = Notation.in(texts);
        var spot = kept.promise().where();
        var now = kept.now();
        return Stream.of(
                spot.map(outcome::personaName).orElse(""),
                spot.map(outcome::stageName).orElse(""),
                kept.promise().words(),
                kept.promise().kpi().map(Object::toString).orElse(""),
                now.filter(one -> one.figure() != null).map(notation::figure).orElse(""),
                now.filter(one -> one.target() != null)
                        .map(one -> notation.target(one.target(), one.definition()))
                        .orElse(""),
                kept.isMeasured()
                        ? texts.get("outcome.verdict." + kept.verdict())
                        : texts.get("award.journey.words-only"),
                kept.promise().consequence());
    }

    /** Nothing that a workbook would take for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
