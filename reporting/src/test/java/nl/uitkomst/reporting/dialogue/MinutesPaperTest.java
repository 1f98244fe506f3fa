package nl.uitkomst.reporting.dialogue;

import nl.uitkomst.domain.contract.ContractNumber;
import nl.uitkomst.domain.dialogue.Confirmation;
import nl.uitkomst.domain.dialogue.Dialogue.Status;
import nl.uitkomst.domain.dialogue.Judgement;
import nl.uitkomst.domain.dialogue.Minutes;
import nl.uitkomst.domain.dialogue.MinutesOffer;
import nl.uitkomst.domain.dialogue.Plan;
import nl.uitkomst.domain.dialogue.Point.Kind;
import nl.uitkomst.domain.dialogue.Scale;
import nl.uitkomst.domain.dialogue.Side;
import nl.uitkomst.domain.dialogue.Words;
import nl.uitkomst.domain.shared.ReportingPeriod;
import nl.uitkomst.reporting.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesPaperTest {

    private static final Instant NOON = Instant.parse("2026-12-03T11:00:00Z");

    @Test
    void both_judgements_conclusions_agreements_and_confirmations_stand_in_the_pdf() throws IOException {
        var pdf = MinutesPaper.pdf(minutes(Status.CONFIRMED), Texts.in("nl"));
        Files.write(Path.of("target", "verslag.pdf"), pdf);

        assertThat(read(pdf))
                .contains("Verslag kwartaalgesprek K3 2026, Tom in de buurt")
                .contains("Het verslag ligt vast sinds 3 december 2026, 12.00 uur")
                .contains("dinsdag 1 december 2026, 10.00 tot 11.30 uur, raadhuis")
                .contains("matig")
                .contains("Het blijft achter bij wat is afgesproken.")
                .contains("redelijk")
                .contains("“Herstel” kost tijd – zeker nu.")
                .contains("Coöperatie <b>Tom</b>")
                .contains("Afgesproken: actie 4, Elke week met de huisarts. Kwintes, klaar op 31 januari 2027.")
                .contains("Op tijd betaald")
                .contains("bestuurder");
    }

    @Test
    void the_word_document_has_words_own_headings_tables_and_lists_and_is_dutch() throws IOException {
        var docx = MinutesPaper.docx(minutes(Status.CONFIRMED), Texts.in("nl"));
        Files.write(Path.of("target", "verslag.docx"), docx);

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(styled(document, "Title")).containsExactly("Verslag kwartaalgesprek K3 2026, Tom in de buurt");
            assertThat(styled(document, "Heading1"))
                    .containsExactly(
                            "Samenvatting",
                            "Wat is afgesproken",
                            "Waarover is gesproken",
                            "Wat de gemeente zelf doet",
                            "Bevestigd");
            assertThat(styled(document, "Heading2")).startsWith("1. Terugval");
            assertThat(styled(document, "ListBullet")).hasSize(1);
            assertThat(document.getTables())
                    .hasSize(5)
                    .allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(document.getStyles().getStyle("ListBullet").getName()).isEqualTo("List Bullet");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .hasValue("nl-NL");
        }
    }

    @Test
    void while_it_is_being_written_it_says_so_and_shows_no_judgement_of_one_side_only() throws IOException {
        var text = read(MinutesPaper.pdf(minutes(Status.OPEN), Texts.in("nl")));

        assertThat(text).contains("Concept: er wordt nog aan geschreven.").doesNotContain("Bevestigd");
    }

    @Test
    void what_nobody_confirmed_yet_is_named() throws IOException {
        assertThat(read(MinutesPaper.pdf(minutes(Status.OFFERED), Texts.in("nl"))))
                .contains("nog niet bevestigd");
    }

    @Test
    void it_speaks_english_too() throws IOException {
        assertThat(read(MinutesPaper.pdf(minutes(Status.CONFIRMED), Texts.in("en"))))
                .contains("Minutes of the quarterly dialogue Q3 2026")
                .contains("Agreed: action 4")
                .doesNotContain("⟦");
    }

    private static Minutes minutes(Status status) {
        var relapse = new Minutes.Item(
                Kind.KPI,
                "Terugval",
                "Terugval mist de norm voor het derde kwartaal op rij: 14,2%, norm hoogstens 12%.",
                "Drie mensen verhuisden.\nDaarvan kwam er één terug.",
                List.of(
                        judgement(Side.CLIENT, Scale.WEAK, "Het blijft achter bij wat is afgesproken."),
                        judgement(Side.CONTRACTOR, Scale.FAIR, "“Herstel” kost tijd – zeker nu.")),
                "We zoeken de huisarts eerder op.",
                List.of(new Minutes.Agreed(4, "Elke week met de huisarts", "Kwintes", LocalDate.of(2027, 1, 31))));
        var free = new Minutes.Item(Kind.FREE, "Rondvraag", "", "", List.of(), "", List.of());
        var paid = new Minutes.Item(
                Kind.OWN_PART,
                "Op tijd betaald",
                "",
                "",
                List.of(
                        judgement(Side.CLIENT, Scale.FAIR, "Eén keer te laat."),
                        judgement(Side.CONTRACTOR, Scale.GOOD, "Snel hersteld.")),
                "",
                List.of());
        return new Minutes(
                new Minutes.Head(
                        new ContractNumber("TB-ALPHEN-2024"),
                        "Tom in de buurt",
                        "Gemeente Alphen aan den Rijn",
                        "Coöperatie <b>Tom</b>",
                        true,
                        false,
                        ReportingPeriod.quarter(2026, 3)),
                new Plan(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0), LocalTime.of(11, 30), "raadhuis"),
                status,
                "contractmanager, bestuurder en rapporteur",
                "Een goed gesprek.\n\nDe terugval vraagt aandacht.",
                List.of(relapse, free, paid),
                status == Status.OPEN ? null : new MinutesOffer(Side.CLIENT, "contractmanager", NOON, "a1b2c3"),
                status == Status.CONFIRMED
                        ? List.of(
                                new Confirmation(Side.CLIENT, "contractmanager", "Gemeente Alphen", NOON),
                                new Confirmation(Side.CONTRACTOR, "bestuurder", "Coöperatie Tom", NOON))
                        : List.of(),
                status == Status.CONFIRMED ? NOON : null);
    }

    private static Judgement judgement(Side side, Scale scale, String words) {
        return new Judgement(side, scale, new Words(words, 1, "iemand", NOON), "iemand", NOON);
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
