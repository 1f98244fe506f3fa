package nl.uitkomst.reporting.kpi;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueSheetTest {

    private static final Map<String, String> ONE = Map.of(
            "code", "terugval",
            "naam", "=Terugval",
            "definitie", "Wie opnieuw\nsteun nodig heeft.",
            "resultaatgebied", "Steun",
            "soort", "verhouding",
            "teller", "Teruggevallen",
            "bron", "Registratie",
            "richting", "hoogstens",
            "basis", "250 / 230");

    @Test
    void what_is_taken_along_as_a_workbook_is_read_back_the_same() {
        var reading = CatalogueCsv.read(CatalogueSheet.write(List.of(ONE)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.cells()).isEqualTo(ONE);
        });
    }

    @Test
    void a_workbook_without_kpis_says_so() {
        assertThat(CatalogueCsv.read(CatalogueSheet.write(List.of())).problems())
                .extracting(CatalogueCsv.Problem::key)
                .containsExactly("empty");
    }

    @Test
    void what_only_looks_like_a_workbook_is_not_read() {
        var sham = "PK\u0003\u0004 and no more".getBytes(StandardCharsets.US_ASCII);

        assertThat(CatalogueCsv.read(sham).problems())
                .extracting(CatalogueCsv.Problem::key)
                .containsExactly("sheet");
    }
}
