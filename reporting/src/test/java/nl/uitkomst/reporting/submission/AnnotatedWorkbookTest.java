package nl.uitkomst.reporting.submission;

import nl.uitkomst.domain.submission.Finding;
import nl.uitkomst.domain.submission.WorkbookReading;
import nl.uitkomst.reporting.Texts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotatedWorkbookTest {

    private static final WorkbookSeal SEAL =
            new WorkbookSeal("a key that only this test knows".getBytes(StandardCharsets.UTF_8));
    private static final Texts DUTCH = Texts.in("nl");

    @Test
    void says_at_the_cell_what_is_wrong_with_it() throws Exception {
        var file = Breaking.text("C9", "zeven").of(good());

        var marked = AnnotatedWorkbook.of(file, read(file).findings(), DUTCH).orElseThrow();

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            var cell = Breaking.at(workbook, "Invoer", "C9");
            assertThat(cell.getCellComment().getString().getString())
                    .isEqualTo("‘zeven’ is geen getal.\nVul een getal in, bijvoorbeeld 41.");
            assertThat(cell.getStringCellValue()).isEqualTo("zeven");
        }
    }

    @Test
    void can_be_corrected_and_sent_again() throws Exception {
        var file = Breaking.text("C9", "zeven").of(good());
        var marked = AnnotatedWorkbook.of(file, read(file).findings(), DUTCH).orElseThrow();

        var again = read(Breaking.number("C9", 7).of(marked));

        assertThat(again.findings()).isEmpty();
        assertThat(again.entries()).hasSameSizeAs(SomeForm.filled().lines());
    }

    @Test
    void there_is_none_of_a_file_without_a_marked_cell() {
        var finding = new Finding(Finding.Code.DAMAGED, null, null, List.of());

        assertThat(AnnotatedWorkbook.of(good(), List.of(finding), DUTCH)).isEmpty();
    }

    @Test
    void a_picture_shows_the_cell_between_its_neighbours() throws Exception {
        var file = Breaking.text("C9", "zeven").of(good());

        var picture = SheetPicture.Album.of(file)
                .around(new Finding.Cell("Invoer", "C9"))
                .orElseThrow();

        assertThat(picture.columns()).containsExactly("B", "C", "D", "E");
        assertThat(picture.rows().get(1).number()).isEqualTo(9);
        assertThat(picture.rows().get(1).cells())
                .startsWith(
                        new SheetPicture.Cell("Kwadraad", false, false), new SheetPicture.Cell("zeven", false, true));
    }

    private static byte[] good() {
        return new WorkbookWriter(SEAL).write(SomeForm.filled(), DUTCH);
    }

    private static WorkbookReading read(byte[] file) {
        return new WorkbookReader(SEAL).read(file, SomeForm.filled());
    }
}
