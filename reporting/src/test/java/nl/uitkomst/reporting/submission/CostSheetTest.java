package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.money.CostCategory;
import nl.uitkomst.domain.shared.Euro;
import nl.uitkomst.domain.submission.CostKey;
import nl.uitkomst.domain.submission.CostLine;
import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.Finding.Code;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Cost in the workbook: as it was written it is read, and what is wrong is told with its cell. */
class CostSheetTest {

    private static final CostCategory STAFF = new CostCategory("personeel", "Personeel");
    private static final CostCategory OVERHEAD = new CostCategory("overhead", "Overhead");
    private static final WorkbookSeal SEAL =
            new WorkbookSeal("a key that only this test knows".getBytes(StandardCharsets.UTF_8));

    private final WorkbookWriter writer = new WorkbookWriter(SEAL);
    private final WorkbookReader reader = new WorkbookReader(SEAL);

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_was_written_is_read_back(String language) {
        var form = form("1234567.89", "0.00");

        var reading = reader.read(writer.write(form, Texts.in(language)), form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.costs()).isEqualTo(costs(form));
    }

    @Test
    void survives_being_saved_by_libreoffice_in_two_formats(@TempDir Path folder) throws Exception {
        assertThat(LibreOffice.isHere())
                .as("LibreOffice is needed: apt-get install libreoffice-calc")
                .isTrue();
        var form = form("1234567.89", "0.10");

        var reading = reader.read(LibreOffice.savedAgain(writer.write(form, Texts.in("nl")), folder), form);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.costs()).isEqualTo(costs(form));
    }

    @Test
    void an_empty_cost_is_told_with_its_cell() {
        var form = form("5.00", null);

        var reading = reader.read(writer.write(form, Texts.in("nl")), form);

        assertThat(reading.findings())
                .extracting(Finding::code, finding -> String.valueOf(finding.cell()), Finding::details)
                .containsExactly(
                        tuple(Code.COST_EMPTY, "Kosten!D6", List.of("Tom in de buurt", "Overhead")),
                        tuple(Code.COST_EMPTY, "Kosten!D7", List.of("Kwintes", "Overhead")));
    }

    @Test
    void what_is_no_amount_is_told_with_its_cell() throws IOException {
        var form = form("5.00", "6.00");

        var broken = changed(writer.write(form, Texts.in("nl")), sheet -> {
            sheet.getRow(5).getCell(2).setCellValue(-1);
            sheet.getRow(5).getCell(3).setCellValue(1.005);
            sheet.getRow(6).getCell(2).setCellValue("1.234");
            sheet.getRow(6).getCell(3).setCellValue("veel");
        });

        assertThat(reader.read(broken, form).findings())
                .extracting(finding -> finding.code() + " " + finding.cell())
                .containsExactly(
                        "NEGATIVE Kosten!C6",
                        "TOO_PRECISE Kosten!D6",
                        "AMBIGUOUS_NUMBER Kosten!C7",
                        "NOT_A_NUMBER Kosten!D7");
    }

    @Test
    void rows_that_were_sorted_keep_their_organisation() throws IOException {
        var form = form("5.00", "6.00");
        var bytes = writer.write(form, Texts.in("nl"));

        var sorted = changed(bytes, sheet -> {
            var first = sheet.getRow(5).getCell(0).getStringCellValue();
            sheet.getRow(5).getCell(0).setCellValue(sheet.getRow(6).getCell(0).getStringCellValue());
            sheet.getRow(6).getCell(0).setCellValue(first);
            sheet.getRow(5).getCell(2).setCellValue(42);
        });

        assertThat(reader.read(sorted, form).costs())
                .containsEntry(new CostKey("personeel", 12), Euro.valueOf("42.00"))
                .containsEntry(new CostKey("personeel", 1), Euro.valueOf("5.00"));
    }

    @Test
    void without_its_sheet_the_file_is_incomplete() throws IOException {
        var form = form("5.00", "6.00");
        var before = SomeForm.filled();

        var reading = reader.read(writer.write(before, Texts.in("nl")), form);

        assertThat(reading.findings()).extracting(Finding::code).containsExactly(Code.SHEET_MISSING);
    }

    private static byte[] changed(byte[] workbook, Consumer<XSSFSheet> change) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                var out = new ByteArrayOutputStream()) {
            change.accept(book.getSheet("Kosten"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static ReportForm form(@Nullable String staff, @Nullable String overhead) {
        return SomeForm.filled()
                .withCosts(List.of(
                        cost(STAFF, 1, "Tom in de buurt", staff),
                        cost(OVERHEAD, 1, "Tom in de buurt", overhead),
                        cost(STAFF, 12, "Kwintes", staff),
                        cost(OVERHEAD, 12, "Kwintes", overhead)));
    }

    private static CostLine cost(CostCategory category, long organisation, String name, @Nullable String amount) {
        return new CostLine(
                new CostKey(category.code(), organisation),
                category,
                name,
                amount == null ? null : Euro.valueOf(amount),
                null,
                Euro.valueOf("4.50"));
    }

    private static Map<CostKey, Euro> costs(ReportForm form) {
        return form.costs().stream().collect(Collectors.toMap(CostLine::key, CostLine::current));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}
