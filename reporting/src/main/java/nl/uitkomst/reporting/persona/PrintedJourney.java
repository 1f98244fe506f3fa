package nl.uitkomst.reporting.persona;

import nl.uitkomst.domain.persona.HeldInquiry;
import nl.uitkomst.domain.persona.JourneyView;
import nl.uitkomst.reporting.Texts;
import nl.uitkomst.reporting.outcome.Plate;
import nl.uitkomst.reporting.shared.Notation;
import nl.uitkomst.reporting.shared.PrintedPage;
import nl.uitkomst.reporting.shared.PrintedPage.Cell;
import nl.uitkomst.reporting.shared.PrintedPage.Picture;
import nl.uitkomst.reporting.shared.PrintedPage.Row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A journey on paper, lying: the map on the first page, and after it the same in words. */
public final class PrintedJourney {

    private static final int MOST_DOTS = 5200;

    /** How large the paper is. */
    public enum Sheet {
        A4(272, 158),
        A3(388, 236);

        private final int width;
        private final int height;

        /** In millimetres, for what stands on it below its heading. */
        Sheet(int width, int height) {
            this.width = width;
            this.height = height;
        }

        double ratio() {
            return (double) width / height;
        }

        int widthOf(Plate plate) {
            return Math.min(width, height * plate.width() / plate.height());
        }
    }

    private final JourneyPicture picture;
    private final Texts texts;
    private final PrintedPage page;

    private PrintedJourney(JourneyPicture picture, Sheet sheet, boolean illustrative, Instant now, Texts texts) {
        this.picture = picture;
        this.texts = texts;
        var foot = texts.get(
                "persona.print.foot", picture.title(), Notation.in(texts).moment(now));
        this.page = PrintedPage.lying(
                texts,
                picture.title(),
                illustrative ? foot + " · " + texts.get("persona.print.illustrative") : foot,
                sheet == Sheet.A3);
    }

    /** A picture of a journey by itself, such as what was scored or reached in it. */
    public static byte[] pdf(JourneyPicture picture, Sheet sheet, boolean illustrative, Instant now, Texts texts) {
        var print = new PrintedJourney(picture, sheet, illustrative, now, texts);
        print.map(sheet);
        print.words();
        return print.page.pdf();
    }

    /** What research found, with the personas and the research itself. */
    public static byte[] pdf(JourneyView journey, Sheet sheet, Instant now, Texts texts) {
        var print = new PrintedJourney(JourneyPicture.of(journey), sheet, journey.illustrative(), now, texts);
        print.map(sheet);
        journey.frozenAt()
                .ifPresent(at -> print.page.note(
                        texts.get("persona.print.frozen", Notation.in(texts).moment(at))));
        print.words();
        print.personas(journey);
        print.research(journey);
        return print.page.pdf();
    }

    private void map(Sheet sheet) {
        page.heading(picture.title());
        var plate = JourneyMap.filling(picture, texts, sheet.ratio());
        page.picture(picture(plate, sheet), sheet.widthOf(plate)).nextPage();
    }

    private Picture picture(Plate plate, Sheet sheet) {
        var sharp = sheet == Sheet.A3 ? 3.0 : 2.5;
        var scale = Math.min(sharp, (double) MOST_DOTS / Math.max(plate.width(), plate.height()));
        return new Picture(
                plate.png(scale), plate.title() + ". " + texts.get("persona.print.whole") + ": " + plate.description());
    }

    private void words() {
        page.section(texts.get("persona.print.whole"));
        for (var row : picture.rows()) {
            page.subsection(row.persona().name());
            var rows = new ArrayList<Row>();
            for (var box : row.boxes()) {
                var stage = picture.stages().get(row.boxes().indexOf(box)).name();
                rows.add(Row.plain(Cell.text(stage), Cell.text(JourneyWords.box(box, texts))));
            }
            page.table(cells("persona.print.stage", "persona.print.said"), rows);
        }
    }

    private void personas(JourneyView journey) {
        page.section(texts.get("persona.print.personas"));
        var rows = journey.personas().stream()
                .map(persona -> Row.plain(
                        Cell.text(persona.name()),
                        Cell.text(JourneyWords.place(persona, journey.axes().across(), texts)),
                        Cell.text(JourneyWords.place(persona, journey.axes().up(), texts)),
                        Cell.text(String.join("; ", persona.needLines()))))
                .toList();
        page.table(
                List.of(
                        Cell.text(texts.get("persona.print.persona")),
                        Cell.text(journey.axes().across().name()),
                        Cell.text(journey.axes().up().name()),
                        Cell.text(JourneyWords.begun(texts.get("persona.voice.NEEDS")))),
                rows);
    }

    private void research(JourneyView journey) {
        if (journey.research().isEmpty()) {
            return;
        }
        page.section(texts.get("persona.print.research"));
        page.table(
                cells("persona.print.inquiry", "persona.print.asked", "persona.print.answered", "persona.print.found"),
                journey.research().stream().map(this::inquiry).toList());
    }

    private Row inquiry(HeldInquiry held) {
        var notation = Notation.in(texts);
        var inquiry = held.inquiry();
        var asked =
                Optional.ofNullable(inquiry.asked()).map(notation::number).orElse(texts.get("persona.inquiry.unknown"));
        var when = notation.date(inquiry.from()) + " – " + notation.date(inquiry.until());
        return Row.plain(
                Cell.text(texts.get("persona.inquiry." + inquiry.kind()) + ", " + when),
                Cell.text(asked),
                Cell.text(notation.number(inquiry.answered())),
                Cell.text((inquiry.findings() + " (" + inquiry.source() + ")").strip()));
    }

    private List<Cell> cells(String... keys) {
        return List.of(keys).stream().map(key -> Cell.text(texts.get(key))).toList();
    }
}
