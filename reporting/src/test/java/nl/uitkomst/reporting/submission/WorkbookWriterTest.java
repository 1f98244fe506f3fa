package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.NarrativeSection;
import nl.uitkomst.domain.submission.ReportForm;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookWriterTest {

    private static final WorkbookSeal SEAL =
            new WorkbookSeal("a key that only this test knows".getBytes(StandardCharsets.UTF_8));

    @Test
    void has_five_sheets_of_which_the_last_is_very_hidden() throws IOException {
        try (var workbook = written(SomeForm.empty(), "nl")) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Uitleg", "Invoer", "Toelichting", "Controle", "_uitkomst");
            assertThat(workbook.getSheetVisibility(4)).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void only_the_cells_to_fill_are_open() throws IOException {
        try (var workbook = written(SomeForm.empty(), "nl")) {
            var input = workbook.getSheet("Invoer");
            var open = StreamSupport.stream(input.spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> !cell.getCellStyle().getLocked())
                    .count();

            assertThat(input.getProtect()).isTrue();
            assertThat(open).isEqualTo(4 * 3 + 4 * 3 + 4 * 2 + 2 + 2);
        }
    }

    @Test
    void every_cell_to_fill_has_a_name() throws IOException {
        try (var workbook = written(SomeForm.empty(), "nl")) {
            assertThat(workbook.getName("invoer_client.tevredenheid_12_cijfer2").getRefersToFormula())
                    .isEqualTo("Invoer!$D$17");
            assertThat(workbook.getName("toelichting_LESSONS")).isNotNull();
        }
    }

    @Test
    void the_figure_of_the_period_before_stands_beside_the_cell() throws IOException {
        try (var workbook = written(SomeForm.empty(), "nl")) {
            var row = workbook.getSheet("Invoer").getRow(7);

            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("6 van 45");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("nog leeg");
        }
    }

    @Test
    void the_control_sheet_counts_what_is_empty() throws IOException {
        try (var workbook = written(SomeForm.empty(), "nl")) {
            var control = workbook.getSheet("Controle");

            assertThat(control.getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("Regels die nog aandacht vragen: 14");
        }
    }

    @Test
    void says_that_invented_figures_are_invented() throws IOException {
        try (var workbook = written(SomeForm.empty(), "nl")) {
            for (var sheet : List.of("Uitleg", "Invoer", "Toelichting", "Controle")) {
                assertThat(workbook.getSheet(sheet).getRow(1).getCell(1).getStringCellValue())
                        .startsWith("Voorbeeldcijfers");
                assertThat(workbook.getSheet(sheet).getFooter().getLeft()).startsWith("Voorbeeldcijfers");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\u0000=1+1", "=cmd|'/c calc'!A1"})
    void text_never_becomes_a_formula(String text) throws IOException {
        var form = SomeForm.form(Map.of(), Map.of(NarrativeSection.LESSONS, text));

        try (var workbook = written(form, "nl")) {
            var cell = workbook.getSheet("Toelichting").getRow(13).getCell(1);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void speaks_english_when_asked() throws IOException {
        try (var workbook = written(SomeForm.filled(), "en")) {
            assertThat(workbook.getSheetName(1)).isEqualTo("Input");
            assertThat(workbook.getSheet("Check").getRow(2).getCell(1).getStringCellValue())
                    .startsWith("All lines are filled");
        }
    }

    @Test
    void its_file_is_named_after_what_it_is_for() {
        assertThat(WorkbookWriter.fileName(SomeForm.empty(), false)).isEqualTo("uitkomst-TB-ALPHEN-2024-2026-K3.xlsx");
        assertThat(WorkbookWriter.fileName(SomeForm.ofProvider(12), true))
                .isEqualTo("uitkomst-TB-ALPHEN-2024-2026-K3-kwadraad.xlsx");
    }

    private static XSSFWorkbook written(ReportForm form, String language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new WorkbookWriter(SEAL).write(form, Texts.in(language))));
    }
}
