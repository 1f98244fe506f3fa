package nl.uitkomst.ear;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** A contract year is drawn up, sent back, drawn up again, signed by both sides, closed, printed and corrected. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class SettledYearTest {

    private static final String YEARS = "/contracten/TB-KAAGENBRAASSEM-2024/afrekeningen";
    private static final String YEAR = YEARS + "/2024";
    private static final String API = "/api/v1" + YEAR;
    private static final Pattern DIGEST = Pattern.compile("name=\"kenmerk\" value=\"([^\"]+)\"");

    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@kaagenbraassem");
    private static final Visitor BOARD = Visitor.signedIn("bestuurder@tomindebuurt");
    private static final Visitor ALDERMAN = Visitor.signedIn("wethouder@kaagenbraassem");

    @Test
    @Order(1)
    void a_year_that_is_over_can_be_drawn_up_and_one_that_runs_says_what_stands_in_the_way() {
        assertThat(MANAGER.get(YEAR).body()).contains("kan worden afgerekend").contains("Afrekening opmaken");
        assertThat(MANAGER.get(YEARS + "/2026").body())
                .contains("kan nog niet worden afgerekend")
                .contains("loopt nog tot en met 31 december 2026")
                .contains("/contracten/TB-KAAGENBRAASSEM-2024/beoordelen/2026-K4");

        var answer = MANAGER.submit(YEAR, YEAR + "/opmaken", Map.of("kenmerk", digest(MANAGER)));

        assertThat(answer.body()).contains("De afrekening is opgemaakt");
    }

    @Test
    @Order(2)
    void the_other_side_sends_it_back_with_words_and_it_is_drawn_up_again() {
        assertThat(BOARD.submit(YEAR, YEAR + "/antwoord", Map.of("kenmerk", digest(BOARD), "bezwaar", " "))
                        .statusCode())
                .isEqualTo(422);

        BOARD.submit(
                YEAR,
                YEAR + "/antwoord",
                Map.of("kenmerk", digest(BOARD), "bezwaar", "De betaling van juni ontbreekt."));

        assertThat(MANAGER.get(YEAR).body()).contains("teruggestuurd").contains("De betaling van juni ontbreekt.");
        MANAGER.submit(YEAR, YEAR + "/opmaken", Map.of("kenmerk", digest(MANAGER)));
        assertThat(BOARD.get(YEAR).body()).contains("wacht op <strong>uw handtekening</strong>");
    }

    @Test
    @Order(3)
    void both_sides_sign_what_they_read_and_the_year_is_closed() {
        var read = digest(BOARD);
        assertThat(BOARD.submit(YEAR, YEAR + "/tekenen", Map.of("kenmerk", read))
                        .statusCode())
                .isEqualTo(422);
        assertThat(BOARD.submit(YEAR, YEAR + "/tekenen", Map.of("kenmerk", "0".repeat(64), "akkoord", "ja"))
                        .statusCode())
                .isEqualTo(409);

        BOARD.submit(YEAR, YEAR + "/tekenen", Map.of("kenmerk", read, "akkoord", "ja"));
        assertThat(ALDERMAN.get(YEAR).body()).contains("1 handtekening").doesNotContain("name=\"akkoord\"");
        MANAGER.submit(YEAR, YEAR + "/tekenen", Map.of("kenmerk", read, "akkoord", "ja"));

        assertThat(ALDERMAN.get(YEAR).body()).contains("is afgerekend").contains("ligt vast");
        assertThat(ALDERMAN.get(YEARS).body()).contains("gesloten");
        assertThat(ALDERMAN.get(API).body()).contains("\"gesloten\"").contains(read);
    }

    @Test
    @Order(4)
    void the_settlement_is_kept_as_a_pdf() throws IOException {
        var file = ALDERMAN.download(YEAR + "/1/pdf");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Afrekening 2024")
                    .contains("gesloten op");
        }
    }

    @Test
    @Order(5)
    void a_correction_stands_beside_it_with_its_reason_and_can_be_withdrawn() {
        assertThat(MANAGER.submit(YEAR, YEAR + "/correctie", Map.of("reden", ""))
                        .statusCode())
                .isEqualTo(422);

        MANAGER.submit(YEAR, YEAR + "/correctie", Map.of("reden", "Een betaling was vergeten."));
        assertThat(BOARD.get(YEAR).body())
                .contains("Wat er verschilt met afrekening 1")
                .contains("Een betaling was vergeten.");
        assertThat(BOARD.get(YEAR + "/1").body()).contains("is afgerekend");

        MANAGER.submit(YEAR, YEAR + "/intrekken", Map.of());
        assertThat(BOARD.get(YEAR).body()).contains("is afgerekend").contains("ingetrokken");
    }

    private static String digest(Visitor visitor) {
        var found = DIGEST.matcher(visitor.get(YEAR).body());
        assertThat(found.find()).as("a form with a digest").isTrue();
        return found.group(1);
    }
}
