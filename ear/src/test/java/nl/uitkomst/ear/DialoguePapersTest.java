package nl.uitkomst.ear;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The papers of a dialogue, from preparation to minutes, as people take them along. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class DialoguePapersTest {

    private static final String DIALOGUE = "/contracten/TB-NIEUWKOOP-2024/gesprekken/2026-K1";
    private static final String API = "/api/v1" + DIALOGUE;

    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@nieuwkoop");
    private static final Visitor BOARD = Visitor.signedIn("bestuurder@tomindebuurt");

    @Test
    @Order(1)
    void before_anything_is_planned_the_agenda_follows_from_the_figures() throws IOException {
        assertThat(MANAGER.get(DIALOGUE + "/voorbereiding").body())
                .contains("Er is nog geen gesprek gepland")
                .contains("Gemeente: op tijd betaald");
        assertThat(MANAGER.get(API + "/voorbereiding").body()).contains("\"gepland\":false");
        var pdf = MANAGER.download(DIALOGUE + "/voorbereiding.pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("Kwartaalgesprek K1 2026");
        }
        assertThat(MANAGER.get(DIALOGUE + "/verslag.pdf").statusCode()).isEqualTo(404);
        assertThat(MANAGER.get(DIALOGUE + "/uitnodiging.ics").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void once_it_is_planned_it_stands_in_calendars() {
        MANAGER.submit(
                DIALOGUE,
                DIALOGUE,
                Map.of("datum", "2026-09-15", "van", "10.00", "tot", "11.30", "plaats", "Raadhuis, zaal 2"));

        var invitation =
                new String(BOARD.download(DIALOGUE + "/uitnodiging.ics").body(), StandardCharsets.UTF_8);

        assertThat(invitation).contains("DTSTART:20260915T080000Z").contains("LOCATION:Raadhuis\\, zaal 2");
        assertThat(BOARD.get("/api/v1/agenda").body()).contains("\"soort\":\"gesprek\"");
        assertThat(new String(BOARD.download("/api/v1/agenda/agenda.ics").body(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Kwartaalgesprek over K1 2026");
        assertThat(MANAGER.get(API + "/voorbereiding").body()).contains("\"gepland\":true");
    }

    @Test
    @Order(3)
    void the_minutes_show_a_judgement_once_both_sides_gave_theirs() throws IOException {
        judge(MANAGER, "De eerste kant vindt dit “matig” – en zegt waarom.", "WEAK");

        assertThat(minutes(MANAGER)).contains("Concept").doesNotContain("De eerste kant vindt");
        assertThat(minutes(BOARD)).doesNotContain("De eerste kant vindt");

        judge(BOARD, "De andere kant ziet het anders.", "FAIR");

        assertThat(minutes(BOARD)).contains("De eerste kant vindt dit “matig”", "De andere kant ziet het anders.");
        var docx = BOARD.download(API + "/verslag.docx").body();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("Gemeente: matig").contains("De andere kant ziet het anders.");
        }
    }

    private static void judge(Visitor visitor, String words, String scale) {
        var point = DIALOGUE + "/punten/1";
        visitor.submit(
                point, point, Map.of("daad", "geven", "versie-oordeel-1", "0", "oordeel-1", words, "schaal-1", scale));
    }

    private static String minutes(Visitor visitor) throws IOException {
        try (var document =
                Loader.loadPDF(visitor.download(DIALOGUE + "/verslag.pdf").body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
