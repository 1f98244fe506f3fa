package nl.uitkomst.ear;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** A catalogue is taken along, added to and read back, and a verdict is followed to where it comes from. Each step stands on the one before. */
@TestMethodOrder(OrderAnnotation.class)
class CatalogueStoryTest {

    private static final String KPI = "/contracten/TB-ALPHEN-2024/kpis/terugval";
    private static final String ORIGIN = KPI + "/herkomst/2025-K2";
    private static final Visitor MANAGER = Visitor.signedIn("contractmanager@alphen");
    private static final Visitor ELSEWHERE = Visitor.signedIn("contractmanager@heerlen");

    @Test
    @Order(1)
    void a_file_with_faults_changes_nothing_and_says_all_of_them() {
        var answer = send("code;naam;definitie;resultaatgebied;soort;teller;bron;richting\n"
                + "Fout!;Naam;Tekst;Meedoen;aantal;Wie;Bron;hoogstens\n"
                + "story-kpi;Naam;Tekst;Meedoen;veel;Wie;Bron;hoogstens\n");

        assertThat(answer).contains("rij 2").contains("rij 3").contains("Er is niets overgenomen");
        assertThat(MANAGER.get("/catalogus").body()).doesNotContain("story-kpi");
    }

    @Test
    @Order(2)
    void what_is_right_stands_in_the_catalogue_of_one_organisation_only() {
        var answer = send(
                "code;naam;definitie;resultaatgebied;soort;teller;eenheid;bron;richting\n"
                        + "story-kpi;Buurtmaaltijden;Maaltijden die buren samen eten.;Meedoen;aantal;Maaltijden;maaltijden;Telling;minstens\n");

        assertThat(answer).contains("Buurtmaaltijden").contains("Van uw eigen organisatie");
        assertThat(MANAGER.get("/api/v1/catalogus").body()).contains("\"story-kpi\"");
        assertThat(ELSEWHERE.get("/catalogus").body()).doesNotContain("story-kpi");
        assertThat(MANAGER.get("/catalogus/kpis.csv").body()).contains("story-kpi;Buurtmaaltijden");
    }

    @Test
    @Order(3)
    void what_was_taken_along_as_json_is_read_back_without_a_word() {
        var all = MANAGER.get("/catalogus/kpis.json").body();

        assertThat(send(all)).contains("De kpi’s staan in de catalogus van uw organisatie");
    }

    @Test
    @Order(4)
    void what_was_added_can_be_taken_out() {
        var answer = MANAGER.submit("/catalogus", "/catalogus/story-kpi/weg", Map.of());

        assertThat(answer.body()).contains("uit de catalogus gehaald").doesNotContain("Buurtmaaltijden");
    }

    @Test
    @Order(5)
    void from_a_verdict_one_goes_back_to_agreement_figures_and_report() {
        assertThat(MANAGER.get(KPI).body())
                .contains("href=\"" + ORIGIN + "\"")
                .contains("Wat is afgesproken, en door wie");

        var origin = MANAGER.get(ORIGIN);

        assertThat(origin.statusCode()).isEqualTo(200);
        assertThat(origin.body())
                .contains("Versie 1")
                .contains("gedeeld door")
                .contains("Kwintes")
                .contains("Vastgesteld")
                .contains("Samen");
        assertThat(ELSEWHERE.get(ORIGIN).statusCode()).isEqualTo(404);
    }

    private static String send(String file) {
        return MANAGER.upload(
                        "/catalogus",
                        "/catalogus/inlezen",
                        "bestand",
                        "catalogus.csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .body();
    }
}
