package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.reporting.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class PrintedPreparationTest {

    @Test
    void an_ordinary_agenda_is_one_page_with_its_charts() throws IOException {
        var pdf = print("voorbereiding", "nl");

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            var pictures = 0;
            for (var name : document.getPage(0).getResources().getXObjectNames()) {
                pictures += document.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertThat(pictures).isEqualTo(5);
        }
    }

    @Test
    void it_says_why_each_point_is_there() throws IOException {
        assertThat(read(print("voorbereiding", "nl")))
                .contains("Kwartaalgesprek K3 2026")
                .contains("Terugval mist de norm voor het derde kwartaal op rij: 14,2%, norm hoogstens 12%.")
                .contains("Kwintes: ‘Drie mensen verhuisden naar een andere regio.’")
                .contains("dinsdag 1 december, 10.00 uur, raadhuis")
                .contains("Van de 3 betalingen in K3 2026 was er 1 te laat, hoogstens 12 dagen.")
                .contains("De rapportage kwam op 12 november 2026, 9 dagen voor de uiterste dag.")
                .contains("verzonnen cijfers");
    }

    @Test
    void it_speaks_english_too() throws IOException {
        assertThat(read(print("preparation", "en")))
                .contains("Terugval misses the target for the third quarter in a row: 14.2%")
                .contains("Of the 3 payments in Q3 2026, 1 was late, by 12 days at most.");
    }

    private static byte[] print(String name, String language) throws IOException {
        var texts = Texts.in(language);
        var preparation =
                Preparation.proposed(SomeSituation.ordinary(), "dinsdag 1 december, 10.00 uur, raadhuis", texts);
        var pdf = PrintedPreparation.pdf(preparation, texts);
        Files.write(Path.of("target", name + ".pdf"), pdf);
        return pdf;
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
