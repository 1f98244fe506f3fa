package nl.uitkomst.web.kpi;

import nl.uitkomst.domain.kpi.Catalogue;
import nl.uitkomst.domain.kpi.CatalogueEntry;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.kpi.CatalogueCsv;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueReadingTest {

    private static final Texts TEXTS = Texts.in("nl");

    @Test
    void what_is_taken_along_as_csv_is_read_back_the_same() {
        var shipped = new Catalogue().entries();
        var file = CatalogueCsv.write(
                shipped.stream().map(entry -> CatalogueRow.of(entry, "nl")).toList());

        var reading = CatalogueReading.of(file, TEXTS);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.entries())
                .extracting(CatalogueEntry::dutch)
                .containsExactlyElementsOf(
                        shipped.stream().map(CatalogueEntry::dutch).toList());
        assertThat(reading.entries())
                .extracting(CatalogueEntry::base)
                .containsExactlyElementsOf(
                        shipped.stream().map(CatalogueEntry::base).toList());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_row() {
        var reading = read("""
                code;naam;definitie;resultaatgebied;soort;teller;noemer;bron;richting;decimalen
                Goed!;Naam;Tekst;Meedoen;verhouding;Wie;Waarvan;Bron;hoogstens;1
                tweede;Naam;Tekst;Meedoen;breuk;Wie;Waarvan;Bron;hoogstens;1
                derde;Naam;;Meedoen;verhouding;Wie;;Bron;hoogstens;7
                """);

        assertThat(reading.entries()).isEmpty();
        assertThat(reading.problems())
                .extracting(CatalogueReading.Problem::place)
                .containsExactly("rij 2", "rij 3", "rij 4", "rij 4", "rij 4");
        assertThat(reading.problems().get(1).text()).contains("breuk").contains("verhouding");
    }

    @Test
    void a_code_stands_in_a_file_once_and_unknown_columns_are_named() {
        var twice = read("""
                code,naam,definitie,resultaatgebied,soort,teller,eenheid,bron,richting
                uren,Uren,Tekst,Inzet,aantal,Uren,uur,Bron,hoogstens
                uren,Uren,Tekst,Inzet,aantal,Uren,uur,Bron,hoogstens
                """);
        var unknown = read("code;naam;kleur\nuren;Uren;rood\n");

        assertThat(twice.problems())
                .extracting(CatalogueReading.Problem::text)
                .containsExactly(TEXTS.get("kpi.file.twice", "uren"));
        assertThat(unknown.problems())
                .extracting(CatalogueReading.Problem::text)
                .contains(TEXTS.get("kpi.file.unknown", "kleur"), TEXTS.get("kpi.file.heading", "soort"));
    }

    @Test
    void json_is_read_as_by_the_api_and_says_which_kpi_is_wrong() {
        var right = read("""
                [{"code": "matches", "naam": "Matches", "definitie": "Tekst", "resultaatgebied": "Meedoen", "soort": "aantal",
                  "meting": "tijdensPeriode", "teller": "Matches", "eenheid": "matches", "decimalen": 0, "bron": "Koppeling",
                  "richting": "minstens", "aard": "uitkomst", "doorWie": "cooperatie", "gewicht": 1, "dekkingspercentage": 80,
                  "belang": "volgen"}]""");
        var wrong = read("[{\"code\": \"matches\", \"soort\": \"veel\"}]");

        assertThat(right.problems()).isEmpty();
        assertThat(right.entries().get(0).dutch().isCore()).isFalse();
        assertThat(wrong.problems()).extracting(CatalogueReading.Problem::place).contains("kpi 1, soort");
    }

    private static CatalogueReading read(String text) {
        return CatalogueReading.of(text.getBytes(StandardCharsets.UTF_8), TEXTS);
    }
}
