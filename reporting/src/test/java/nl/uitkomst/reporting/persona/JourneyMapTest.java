package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.persona.Axes;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.persona.JourneyPicture.Box;
import nl.uitkomst.reporting.persona.PrintedJourney.Sheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyMapTest {

    private static final Texts TEXTS = Texts.in("nl");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void a_map_shows_every_persona_in_every_stage_with_its_key_moments() throws Exception {
        var plate = JourneyMap.of(JourneyPicture.of(SomeJourney.found()), TEXTS);

        var svg = plate.svgFile();
        assertThat(svg).contains("Guus", "Voorbereiding", "De rit komt later dan", "sleutelmoment");
        assertThat(svg).doesNotContain("style=", "<script");
        assertThat(plate.description().lines()).hasSize(4);
        assertThat(plate.description()).contains("Ravi: Boeken: Doet: Regelt het zelf");
        keep("klantreis.png", plate.png(1));
    }

    @Test
    void what_was_reached_is_told_by_word_shape_and_tone() throws Exception {
        var picture = SomeJourney.kept();
        var plate = JourneyMap.of(picture, TEXTS);

        var svg = plate.svgFile();
        assertThat(picture.count(JourneyPicture.Tone.MISSED)).isEqualTo(2);
        assertThat(svg)
                .contains("missed: 93%", "#801650", "stroke-dasharray=\"4,3\"", "niet gehaald", "binnen bandbreedte");
        keep("klantreis-oordeel.png", plate.png(1));
    }

    @Test
    void words_are_broken_into_lines_that_fit_also_one_that_is_wider_than_its_box() {
        var font = nl.uitkomst.reporting.outcome.ChartTheme.plain(14f);

        var lines = Lettering.in(font).lines("Een doelgroepenvervoersvoorziening en nog wat", 90);

        assertThat(lines).allMatch(line -> Lettering.in(font).width(line) <= 90);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo("Eendoelgroepenvervoersvoorzieningennogwat");
    }

    @Test
    void a_wide_journey_becomes_a_wide_map_and_an_empty_one_is_still_drawn() {
        var found = SomeJourney.found();
        var stages = java.util.stream.IntStream.range(0, 10)
                .mapToObj(i -> new nl.uitkomst.domain.persona.Stage("s" + i, "Gezondheid wordt minder " + i))
                .toList();
        var wide = new nl.uitkomst.domain.persona.JourneyView(
                found.key(),
                1,
                "Langer Thuis",
                "",
                false,
                found.axes(),
                stages,
                found.personas(),
                List.of(),
                List.of(),
                null,
                1);

        var plate = JourneyMap.of(JourneyPicture.of(wide), TEXTS);

        assertThat(plate.width()).isGreaterThan(2000);
        assertThat(plate.description()).contains("Nog niets ingevuld.");
    }

    @Test
    void personas_stand_on_their_places_with_their_names() throws Exception {
        var axes = new Axes(SomeJourney.VULNERABLE, SomeJourney.PUNCTUAL);
        var personas = SomeJourney.found().personas();

        var plate = PersonaPlot.of(personas, axes, PersonaPlot.Form.LARGE, TEXTS);

        assertThat(plate.svgFile()).contains("Guus", "Mildred", "uiterst kwetsbaar", "transform=");
        assertThat(plate.description()).contains("Ravi: Kwetsbaarheid 5, Stiptheid 5.");
        keep("persona-assen.png", plate.png(1));
        keep(
                "persona-assen-klein.png",
                PersonaPlot.of(personas, axes, PersonaPlot.Form.SMALL, TEXTS).png(2));
    }

    @Test
    void on_paper_the_map_comes_with_the_same_in_words() throws Exception {
        for (var sheet : Sheet.values()) {
            var pdf = PrintedJourney.pdf(SomeJourney.found(), sheet, NOW, TEXTS);

            try (var document = Loader.loadPDF(pdf)) {
                var box = document.getPage(0).getMediaBox();
                assertThat(Math.round(box.getWidth() / 72 * 25.4)).isEqualTo(sheet == Sheet.A3 ? 420 : 297);
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertThat(text).contains("Heeft nodig: Een bericht vooraf", "2.500", "Voorbeeldcijfers");
            }
            keep("klantreis-" + sheet + ".pdf", pdf);
        }
    }

    @Test
    void a_box_says_all_that_stands_in_it() {
        Box box = SomeJourney.kept().rows().get(1).boxes().get(1);

        assertThat(JourneyWords.box(box, TEXTS))
                .isEqualTo(
                        "Doet: Op tijd en zonder omweg. Belofte: Hoogstens 10 minuten later dan afgesproken. Sleutelmoment: De rit komt later dan gedacht. Missed: 93%, norm 95%.");
    }

    private static void keep(String name, byte[] content) throws Exception {
        Files.write(Files.createDirectories(Path.of("target", "klantreis")).resolve(name), content);
    }
}
